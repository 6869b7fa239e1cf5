package org.rulewright.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.synthesis.AnsweredConcern;

/** Sorts answers under the paragraphs that they are about. */
final class Paragraphs {

    /** Labels in the order in which they stand in a text: (d)(4) before (d)(12), and no label last. */
    static final Comparator<String> IN_ORDER = Comparator.comparing(Paragraphs::sortable);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String LAST = "\uffff";

    private final List<AnsweredConcern> answers;

    Paragraphs(List<AnsweredConcern> answers) {
        this.answers = answers;
    }

    Map<String, List<AnsweredConcern>> grouped() {
        var grouped = new TreeMap<String, List<AnsweredConcern>>(IN_ORDER);
        for (var answer : answers) {
            labels(answer)
                    .forEach(label -> grouped.computeIfAbsent(label, _ -> new ArrayList<>())
                            .add(answer));
        }
        return new LinkedHashMap<>(grouped);
    }

    private static List<String> labels(AnsweredConcern answer) {
        var labels = Stream.concat(
                        answer.changes().stream()
                                .map(change -> change.provision().label()),
                        answer.said().about().stream())
                .distinct()
                .collect(Collectors.toList());
        return labels.isEmpty() ? List.of("") : labels;
    }

    private static String sortable(String label) {
        return label.isEmpty()
                ? LAST
                : NUMBER.matcher(label).replaceAll(found -> "%06d".formatted(Long.parseLong(found.group())));
    }
}

package org.rulewright.ruletext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rulewright.ruletext.matching.Cuts;

/** Which words of the old provisions each new one is read against: every old word in one place, and only there. */
final class Shares {
    private static final String JOINT = " ";

    private final Descent descent;
    private final Map<LineageId, List<Stretch>> cut = new HashMap<>();

    Shares(Descent descent) {
        this.descent = descent;
    }

    /** The stretches that the provision was made of, in the order in which it has their words; empty where it is new. */
    List<Stretch> of(Provision now) {
        var stretches =
                descent.sources(now).stream().map(source -> share(source, now)).toList();
        return stretches.size() < 2
                ? stretches
                : Cuts.order(now.text(), stretches.stream().map(Stretch::words).toList()).stream()
                        .map(stretches::get)
                        .toList();
    }

    /** The words of stretches as one text. */
    static String joined(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::words).collect(Collectors.joining(JOINT));
    }

    /** Where in the joined text a stretch begins. */
    static int startOf(Stretch stretch, List<Stretch> stretches) {
        var before = stretches.subList(0, stretches.indexOf(stretch));
        return before.stream()
                .mapToInt(other -> other.end() - other.start() + JOINT.length())
                .sum();
    }

    private Stretch share(Provision source, Provision now) {
        var successors = descent.successors(source);
        return successors.size() == 1
                ? Stretch.all(source)
                : cut.computeIfAbsent(source.lineage(), _ -> cut(source, successors))
                        .get(successors.indexOf(now));
    }

    private static List<Stretch> cut(Provision source, List<Provision> successors) {
        return Cuts.of(source.text(), successors.stream().map(Provision::text).toList()).stream()
                .map(span -> new Stretch(source, span.start(), span.end()))
                .toList();
    }
}

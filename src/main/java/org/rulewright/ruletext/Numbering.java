package org.rulewright.ruletext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Completes printed numbers by the places that they stand in: {@code (4)} under {@code § 745.1(a)} is {@code § 745.1(a)(4)}. */
public final class Numbering {
    private static final Pattern NAMED = Pattern.compile(
            "((?:sub)?(?:part|chapter)|schedule|annex|appendix|supplement no\\.) ([0-9ivxlc]+|[a-z])\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Numbering() {}

    /** The same passages, each with its number in full. */
    public static List<Passage> complete(List<Passage> passages) {
        var tree = new ProvisionTree(passages);
        var labels = new ArrayList<String>();
        for (int place = 0; place < passages.size(); place++) {
            labels.add(label(passages.get(place), above(tree, place, labels)));
        }
        var complete = new ArrayList<Passage>();
        for (int place = 0; place < passages.size(); place++) {
            complete.add(passages.get(place).labelled(labels.get(place)));
        }
        return complete;
    }

    private static String above(ProvisionTree tree, int place, List<String> labels) {
        return tree.above(place).stream()
                .map(labels::get)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String label(Passage passage, String above) {
        var number = passage.number().strip();
        if (number.isEmpty()) {
            return passage.kind() == ProvisionKind.HEADING ? name(passage.text()) : "";
        }
        if (!number.startsWith("(") || number.startsWith(above)) {
            return number.replaceAll("[.—]+$", "");
        }
        return above + number;
    }

    private static String name(String heading) {
        var named = NAMED.matcher(heading);
        return named.matches() ? "%s %s".formatted(named.group(1), named.group(2)) : "";
    }
}

package org.rulewright.ruletext.web;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.ruletext.ProvisionKind;

/** Cuts a long leaf into parts that a browser fetches one after the other, the first one short. */
final class Parts {
    private static final int FIRST = 40;
    private static final int OTHERS = 120;
    private static final int MEASURE = 62;
    private static final double AIR = 0.36;

    private Parts() {}

    static List<Range> of(Leaf leaf) {
        var lines = leaf.lines().size();
        if (lines <= FIRST + OTHERS) {
            return List.of(new Range(0, lines));
        }
        var parts = new ArrayList<Range>(List.of(new Range(0, FIRST)));
        for (var from = FIRST; from < lines; from += OTHERS) {
            parts.add(new Range(from, Math.min(from + OTHERS, lines)));
        }
        return parts;
    }

    /** How many printed lines a part takes, about: so that a page has its height before its words. */
    static long height(List<Line> part) {
        return Math.round(part.stream().mapToDouble(Parts::height).sum());
    }

    private static double height(Line line) {
        var text = line.provision().text();
        var printed = line.provision().kind() == ProvisionKind.TABLE
                ? text.lines().count()
                : Math.ceilDiv(Math.max(text.length(), 1), MEASURE);
        return printed + AIR + (line.isHeading() ? 1 : 0);
    }
}

package org.rulewright.moderation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Asks all rules about a text. */
public final class RuleBook {

    private static final int MOST = 300;

    private RuleBook() {}

    /** What the rules point at, in order, none meeting another; of very many only so much that people can look at it. */
    public static List<Finding> findings(String text) {
        var taken = new TreeMap<Integer, Finding>();
        for (var rule : Rule.values()) {
            rule.find(text)
                    .limit(MOST)
                    .map(place -> new Finding(rule, place.start(), place.end()))
                    .filter(finding -> isFree(finding, taken))
                    .forEach(finding -> taken.put(finding.start(), finding));
        }
        return taken.values().stream()
                .sorted(Comparator.comparingInt(Finding::start))
                .limit(MOST)
                .toList();
    }

    private static boolean isFree(Finding finding, NavigableMap<Integer, Finding> taken) {
        var before = taken.lowerEntry(finding.end());
        return before == null || !before.getValue().meets(finding);
    }
}

package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.matching.Chain.Link;

/** Proposes which new passages an old one may have become, by the rare words they share. */
final class Candidates {
    private static final double ALIKE_UNDER_SAME_LABEL = 0.5;
    private static final double ALIKE_IN_ORDER = 0.6;
    private static final double ALIKE_ELSEWHERE = 0.75;
    private static final double CLEAR_LEAD = 0.1;
    private static final int WORDS_TO_KNOW_IT_ELSEWHERE = 6;
    private static final int RARE_WORDS = 6;
    private static final int NEAREST = 40;

    private final List<List<String>> before;
    private final List<List<String>> after;
    private final List<Passage> newPassages;
    private final List<Passage> oldPassages;
    private final Likeness likeness;

    Candidates(List<Passage> before, List<Passage> after) {
        this.before = before.stream().map(Likeness::words).toList();
        this.after = after.stream().map(Likeness::words).toList();
        oldPassages = before;
        newPassages = after;
        likeness = new Likeness(before, after);
    }

    /** How alike the two are, or 0 where that is not enough to call them the same. */
    double likeness(int place, int target, boolean sameLabel) {
        var alike = likeness.between(before.get(place), after.get(target));
        return alike > (sameLabel ? ALIKE_UNDER_SAME_LABEL : ALIKE_IN_ORDER) ? alike : 0;
    }

    /** Pairs out of order with changed words: only long ones, and only where nothing else comes close. */
    List<Link> movedAndReworded(List<Integer> oldPlaces, List<Integer> newPlaces) {
        var index = index(newPlaces);
        var links = new ArrayList<Link>();
        for (var place : oldPlaces) {
            for (var target : index.near(place, place)) {
                addIfAlike(place, target, links);
            }
        }
        return links.stream().filter(link -> leads(link, links)).toList();
    }

    private void addIfAlike(int place, int target, List<Link> links) {
        var shorter = Math.min(before.get(place).size(), after.get(target).size());
        var sameKind = oldPassages.get(place).kind() == newPassages.get(target).kind();
        var alike = likeness.between(before.get(place), after.get(target));
        if (sameKind && shorter >= WORDS_TO_KNOW_IT_ELSEWHERE && alike >= ALIKE_ELSEWHERE) {
            links.add(new Link(place, target, alike));
        }
    }

    private static boolean leads(Link link, List<Link> links) {
        return links.stream()
                .filter(rival -> !rival.equals(link))
                .filter(rival -> rival.before() == link.before() || rival.after() == link.after())
                .allMatch(rival -> link.weight() - rival.weight() >= CLEAR_LEAD);
    }

    Index index(List<Integer> targets) {
        return new Index(targets);
    }

    /** New passages by the words they hold. */
    final class Index {
        private final Map<String, Set<Integer>> holders = new HashMap<>();

        private Index(List<Integer> targets) {
            for (var target : targets) {
                after.get(target).forEach(word -> hold(Likeness.stem(word), target));
                hold(labelKey(newPassages.get(target)), target);
            }
        }

        /** The passages that share a rare word with the old one, or its label; the nearest ones where there are many. */
        Collection<Integer> near(int place, int expected) {
            var found = new HashSet<Integer>(holders.getOrDefault(labelKey(oldPassages.get(place)), Set.of()));
            before.get(place).stream()
                    .distinct()
                    .sorted(Comparator.comparingDouble(likeness::weight).reversed())
                    .limit(RARE_WORDS)
                    .forEach(word -> found.addAll(holders.getOrDefault(Likeness.stem(word), Set.of())));
            return found.stream()
                    .sorted(Comparator.comparingInt((Integer target) -> Math.abs(target - expected))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(NEAREST)
                    .toList();
        }

        private void hold(String key, int target) {
            holders.computeIfAbsent(key, _ -> new HashSet<>()).add(target);
        }

        private static String labelKey(Passage passage) {
            return "label " + passage.label();
        }
    }
}

package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.ruletext.matching.Chain.Link;

/** Weighs how far an old and a new passage may be the same, and remembers every pair that came into question. */
final class Alike {
    private static final double SAME_WORDS = 3;
    private static final double SAME_NUMBER = 0.08;
    private static final double ALIKE_UNDER_SAME_NUMBER = 0.5;
    private static final double ALIKE_IN_ORDER = 0.6;
    private static final double ALIKE_ELSEWHERE = 0.75;
    private static final double WORTH_ASKING = 0.42;
    private static final double CLEAR_LEAD = 0.1;
    private static final int WORDS_TO_KNOW_IT_ELSEWHERE = 6;
    private static final int WORDS_TO_ASK = 4;

    private final Kinship kinship;
    private final Vocabulary vocabulary;
    private final Likeness likeness;
    private final Told told;
    private final Map<Long, Double> considered = new HashMap<>();

    Alike(Kinship kinship, Vocabulary vocabulary, Told told) {
        this.kinship = kinship;
        this.vocabulary = vocabulary;
        this.told = told;
        likeness = new Likeness(vocabulary);
    }

    /** How much speaks for the pair in its order, or 0 where that is not enough to call them the same. */
    double inOrder(int place, int target) {
        var numberedAlike = kinship.areNumberedAlike(place, target);
        var placeholder = Kinship.isPlaceholder(kinship.before(place));
        if (!mayBeTheSame(place, target) || (placeholder && !numberedAlike)) {
            return 0;
        }
        var extra = numberedAlike ? SAME_NUMBER : 0;
        if (kinship.haveSameWords(place, target)) {
            return SAME_WORDS + extra;
        }
        var alike = between(place, target);
        return alike > (numberedAlike ? ALIKE_UNDER_SAME_NUMBER : ALIKE_IN_ORDER) ? alike + extra : 0;
    }

    private boolean mayBeTheSame(int place, int target) {
        return kinship.areOfOneSort(place, target) && !told.ruledOut(place, target);
    }

    private double between(int place, int target) {
        var pair = (long) place << 32 | target;
        var known = considered.get(pair);
        if (known != null) {
            return known;
        }
        var alike = likeness.between(vocabulary.before(place), vocabulary.after(target));
        considered.put(pair, alike);
        return alike;
    }

    /** Pairs out of order with changed words: only long ones, and only where nothing else comes close. */
    List<Link> elsewhere(List<Integer> places, WordIndex open) {
        var links = new ArrayList<Link>();
        for (var place : places) {
            for (var target : open.near(vocabulary.before(place), place)) {
                var alike = mayBeTheSame(place, target) ? between(place, target) : 0;
                if (alike >= ALIKE_ELSEWHERE && shorter(place, target) >= WORDS_TO_KNOW_IT_ELSEWHERE) {
                    links.add(new Link(place, target, alike));
                }
            }
        }
        return links.stream().filter(link -> leads(link, links)).toList();
    }

    private static boolean leads(Link link, List<Link> links) {
        return links.stream()
                .filter(rival -> !rival.equals(link))
                .filter(rival -> rival.before() == link.before() || rival.after() == link.after())
                .allMatch(rival -> link.weight() - rival.weight() >= CLEAR_LEAD);
    }

    /** Pairs of which neither has found another, but that are alike enough to ask about; the likest first. */
    List<Link> worthAsking() {
        return considered().stream()
                .filter(link -> link.weight() >= WORTH_ASKING && kinship.areOpen(link.before(), link.after()))
                .filter(link -> kinship.areOfOneSort(link.before(), link.after())
                        && shorter(link.before(), link.after()) >= WORDS_TO_ASK)
                .toList();
    }

    /** Whether another passage that found nothing else would have done nearly as well in a pair that was accepted. */
    List<Link> rivalled() {
        var rivals = considered();
        var rivalled = new ArrayList<Link>();
        var pressedBefore = new HashMap<Integer, Double>();
        var pressedAfter = new HashMap<Integer, Double>();
        for (var rival : rivals) {
            if (kinship.isOpenBefore(rival.before()) && kinship.areOfOneSort(rival.before(), rival.after())) {
                pressedAfter.merge(rival.after(), rival.weight(), Math::max);
            }
            if (kinship.isOpenAfter(rival.after()) && kinship.areOfOneSort(rival.before(), rival.after())) {
                pressedBefore.merge(rival.before(), rival.weight(), Math::max);
            }
        }
        for (var link : rivals) {
            var pressed = Math.max(
                    pressedBefore.getOrDefault(link.before(), 0.0), pressedAfter.getOrDefault(link.after(), 0.0));
            var accepted = kinship.heir(link.before()) == link.after();
            if (accepted
                    && !kinship.haveSameWords(link.before(), link.after())
                    && pressed > link.weight() - CLEAR_LEAD) {
                rivalled.add(link);
            }
        }
        return rivalled;
    }

    private List<Link> considered() {
        return considered.entrySet().stream()
                .map(pair -> new Link((int) (pair.getKey() >> 32), pair.getKey().intValue(), pair.getValue()))
                .sorted((one, other) -> one.weight() == other.weight()
                        ? Integer.compare(one.after(), other.after())
                        : Double.compare(other.weight(), one.weight()))
                .toList();
    }

    private int shorter(int place, int target) {
        return Math.min(vocabulary.before(place).length, vocabulary.after(target).length);
    }
}

package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.matching.Chain.Link;
import org.rulewright.ruletext.matching.Matching.Answer;

/**
 * Finds which passage of a new version is which passage of the one before. Equal words tell first, then likeness within
 * the same order, then likeness anywhere; a place alone never does. What it can't tell, it leaves apart or calls
 * doubtful: a passage removed and another inserted is the honest answer, a wrong identity is not.
 */
public final class LineageMatcher {
    private static final int WORDS_THAT_TELL = 6;
    private static final int WORDS_THAT_WEIGH = 20;
    private static final int ROUNDS = 3;

    private final Told told;
    private final Kinship kinship;
    private final Vocabulary vocabulary;
    private final Alike alike;
    private final Siblings siblings;
    private final int oldSize;
    private final int newSize;

    private LineageMatcher(List<Passage> before, List<Passage> after, Told told) {
        this.told = told;
        oldSize = before.size();
        newSize = after.size();
        kinship = new Kinship(before, after);
        vocabulary = new Vocabulary(before, after);
        alike = new Alike(kinship, vocabulary, told);
        siblings = new Siblings(kinship, before.size(), after.size());
    }

    /** For places in the new version, the places in the old one; a new passage has no entry. */
    public static Map<Integer, Integer> match(List<Passage> before, List<Passage> after) {
        return match(before, after, List.of()).ancestors();
    }

    /**
     * Matches two texts of which something is known already.
     *
     * @param answers what staff said about pairs of the two texts; they settle it
     */
    public static Matching match(List<Passage> before, List<Passage> after, List<Answer> answers) {
        return new LineageMatcher(before, after, new Told(answers)).match();
    }

    private Matching match() {
        told.same().forEach(answer -> kinship.accept(answer.before(), answer.after()));
        matchEqual();
        for (int round = 0; round < ROUNDS; round++) {
            siblings.pairs().forEach(pair -> align(pair.before(), pair.after()));
            siblings.parentsKnownByTheirChildren().forEach(link -> kinship.accept(link.before(), link.after()));
            elsewhere();
            siblings.misplaced(this::tellsByItself).forEach(link -> kinship.release(link.before(), link.after()));
        }
        var parts = new PartFinder(kinship, vocabulary, told);
        parts.find();
        var doubts = new Doubts(kinship, alike, told);
        return new Matching(kinship.ancestors(), parts.found(), doubts.all(parts, siblings.alikeInARow()));
    }

    private void matchEqual() {
        var equal = uniquelyEqual().stream()
                .filter(link -> !told.ruledOut(link.before(), link.after()))
                .filter(link -> kinship.areOpen(link.before(), link.after()))
                .toList();
        var pillars = Chain.heaviest(equal);
        pillars.forEach(this::accept);
        equal.stream()
                .filter(link -> kinship.areOpen(link.before(), link.after()) && tellsByItself(link))
                .forEach(this::accept);
        alignBetween(pillars);
    }

    private List<Link> uniquelyEqual() {
        var old = byWords(oldSize, kinship::before);
        var now = byWords(newSize, kinship::after);
        var links = new ArrayList<Link>();
        for (int target = 0; target < newSize; target++) {
            var text = kinship.after(target).text();
            int place = old.getOrDefault(text, Kinship.NONE);
            if (place != Kinship.NONE && now.getOrDefault(text, Kinship.NONE) == target) {
                links.add(new Link(place, target, 1 + Math.min(vocabulary.after(target).length, WORDS_THAT_WEIGH)));
            }
        }
        return links;
    }

    private static Map<String, Integer> byWords(int size, IntFunction<Passage> passages) {
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < size; place++) {
            var passage = passages.apply(place);
            if (!Kinship.isPlaceholder(passage)) {
                places.merge(passage.text(), place, (_, _) -> Kinship.NONE);
            }
        }
        return places;
    }

    private void alignBetween(List<Link> pillars) {
        var oldStart = 0;
        var newStart = 0;
        var ends = new ArrayList<>(pillars);
        ends.add(new Link(oldSize, newSize, 0));
        for (var end : ends) {
            align(
                    IntStream.range(oldStart, end.before()).boxed().toList(),
                    IntStream.range(newStart, end.after()).boxed().toList());
            oldStart = end.before() + 1;
            newStart = end.after() + 1;
        }
    }

    /** Matches what is open of two stretches in the order of the text. */
    private void align(List<Integer> olds, List<Integer> news) {
        var places = olds.stream().filter(kinship::isOpenBefore).toList();
        var targets = news.stream().filter(kinship::isOpenAfter).toList();
        if (places.isEmpty() || targets.isEmpty()) {
            return;
        }
        var index = new WordIndex(vocabulary, targets, vocabulary::after);
        var byNumber = new HashMap<String, List<Integer>>();
        targets.forEach(target -> byNumber.computeIfAbsent(kinship.after(target).number(), _ -> new ArrayList<>())
                .add(target));
        var links = new ArrayList<Link>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var expected = targets.get((int) ((long) i * targets.size() / places.size()));
            var near = new TreeSet<>(index.near(vocabulary.before(place), expected));
            near.addAll(byNumber.getOrDefault(kinship.before(place).number(), List.of()));
            near.forEach(target -> links.add(new Link(place, target, alike.inOrder(place, target))));
        }
        Chain.heaviest(links.stream().filter(link -> link.weight() > 0).toList())
                .forEach(this::accept);
    }

    private void elsewhere() {
        var places = IntStream.range(0, oldSize)
                .filter(kinship::isOpenBefore)
                .boxed()
                .toList();
        var targets =
                IntStream.range(0, newSize).filter(kinship::isOpenAfter).boxed().toList();
        if (!places.isEmpty() && !targets.isEmpty()) {
            var index = new WordIndex(vocabulary, targets, vocabulary::after);
            alike.elsewhere(places, index).forEach(this::accept);
        }
    }

    /** Long enough to be known wherever it stands. */
    private boolean tellsByItself(Link link) {
        return vocabulary.after(link.after()).length >= WORDS_THAT_TELL
                && vocabulary.before(link.before()).length >= WORDS_THAT_TELL;
    }

    private void accept(Link link) {
        kinship.accept(link.before(), link.after());
    }
}

package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.matching.Chain.Link;

/**
 * Finds which passage of a new version is which passage of the one before. Equal words tell first, then likeness within
 * the same order; a place alone never does. What it can't tell, it leaves apart: a passage removed and another inserted
 * is the honest answer, a wrong identity is not.
 */
public final class LineageMatcher {
    private static final double SAME_WORDS = 3;
    private static final double SAME_LABEL = 0.3;

    private final List<Passage> before;
    private final List<Passage> after;
    private final Candidates candidates;
    private final Map<Integer, Integer> ancestors = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private LineageMatcher(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        candidates = new Candidates(before, after);
    }

    /** For places in the new version, the places in the old one; a new passage has no entry. */
    public static Map<Integer, Integer> match(List<Passage> before, List<Passage> after) {
        return new LineageMatcher(before, after).match();
    }

    private Map<Integer, Integer> match() {
        var certain = uniquelyEqual();
        certain.forEach(this::accept);
        matchBetween(Chain.heaviest(certain));
        candidates
                .movedAndReworded(open(before, taken), open(after, ancestors.keySet()))
                .forEach(this::accept);
        return ancestors;
    }

    private void matchBetween(List<Link> pillars) {
        var oldStart = 0;
        var newStart = 0;
        var ends = new ArrayList<>(pillars);
        ends.add(new Link(before.size(), after.size(), 0));
        for (var end : ends) {
            matchWithin(new Link(oldStart, newStart, 0), end);
            oldStart = end.before() + 1;
            newStart = end.after() + 1;
        }
    }

    private void matchWithin(Link start, Link end) {
        var index = candidates.index(IntStream.range(start.after(), end.after())
                .filter(place -> !ancestors.containsKey(place))
                .boxed()
                .toList());
        var links = new ArrayList<Link>();
        for (int place = start.before(); place < end.before(); place++) {
            if (!taken.contains(place)) {
                links.addAll(links(place, index.near(place, place - start.before() + start.after())));
            }
        }
        Chain.heaviest(links).forEach(this::accept);
    }

    private List<Link> links(int place, Collection<Integer> targets) {
        return targets.stream()
                .map(target -> new Link(place, target, weight(place, target)))
                .filter(link -> link.weight() > 0)
                .toList();
    }

    private double weight(int place, int target) {
        var old = before.get(place);
        var now = after.get(target);
        var placeholderElsewhere = isPlaceholder(old) && !old.label().equals(now.label());
        if (old.kind() != now.kind() || placeholderElsewhere) {
            return 0;
        }
        var sameLabel = !old.label().isEmpty() && old.label().equals(now.label());
        var likeness = old.text().equals(now.text()) ? SAME_WORDS : candidates.likeness(place, target, sameLabel);
        return likeness > 0 && sameLabel ? likeness + SAME_LABEL : likeness;
    }

    private List<Link> uniquelyEqual() {
        var old = byWords(before);
        return byWords(after).entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1
                        && old.getOrDefault(entry.getKey(), List.of()).size() == 1)
                .map(entry -> new Link(
                        old.getOrDefault(entry.getKey(), List.of()).getFirst(),
                        entry.getValue().getFirst(),
                        1))
                .toList();
    }

    private static Map<String, List<Integer>> byWords(List<Passage> passages) {
        Function<Integer, String> words =
                place -> passages.get(place).kind() + passages.get(place).text();
        return IntStream.range(0, passages.size())
                .boxed()
                .filter(place -> !isPlaceholder(passages.get(place)))
                .collect(Collectors.groupingBy(words));
    }

    /** Words such as {@code [Reserved]} stand for nothing in particular, so they identify nothing. */
    private static boolean isPlaceholder(Passage passage) {
        var text = passage.text();
        return text.isEmpty() || (text.startsWith("[") && text.endsWith("]") && text.length() < 40);
    }

    private void accept(Link link) {
        ancestors.put(link.after(), link.before());
        taken.add(link.before());
    }

    private static List<Integer> open(List<Passage> passages, Set<Integer> closed) {
        return IntStream.range(0, passages.size())
                .boxed()
                .filter(place -> !closed.contains(place))
                .toList();
    }
}

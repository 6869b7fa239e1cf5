package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.matching.Chain.Link;

/** What the places of passages in their trees tell: children go with what they belong under. */
final class Siblings {
    private static final double MOST = 0.5;

    /** What stands right under two passages that are the same. */
    record Pair(List<Integer> before, List<Integer> after) {}

    private final Kinship kinship;
    private final int oldSize;
    private final int newSize;
    private final Map<Integer, List<Integer>> oldChildren = new HashMap<>();
    private final Map<Integer, List<Integer>> newChildren = new HashMap<>();

    Siblings(Kinship kinship, int oldSize, int newSize) {
        this.kinship = kinship;
        this.oldSize = oldSize;
        this.newSize = newSize;
        IntStream.range(0, oldSize)
                .forEach(
                        place -> under(kinship.parentBefore(place), oldChildren).add(place));
        IntStream.range(0, newSize)
                .forEach(target ->
                        under(kinship.parentAfter(target), newChildren).add(target));
    }

    private static List<Integer> under(int parent, Map<Integer, List<Integer>> children) {
        return children.computeIfAbsent(parent, _ -> new ArrayList<>());
    }

    /** The children of all that is known to be the same, and what stands at the top. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        pairs.add(pair(Kinship.NONE, Kinship.NONE));
        IntStream.range(0, oldSize)
                .filter(place -> !kinship.isOpenBefore(place))
                .forEach(place -> pairs.add(pair(place, kinship.heir(place))));
        pairs.forEach(this::acceptEqual);
        return pairs;
    }

    private Pair pair(int place, int target) {
        return new Pair(oldChildren.getOrDefault(place, List.of()), newChildren.getOrDefault(target, List.of()));
    }

    /** Within one list the same words are the same item, even where the list was put in another order. */
    private void acceptEqual(Pair pair) {
        var now = new HashMap<String, Integer>();
        pair.after().stream()
                .filter(target -> kinship.isOpenAfter(target) && !Kinship.isPlaceholder(kinship.after(target)))
                .forEach(target -> now.merge(kinship.after(target).text(), target, (_, _) -> Kinship.NONE));
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        pair.before().stream().filter(kinship::isOpenBefore).forEach(place -> {
            var text = kinship.before(place).text();
            if (!seen.add(text)) {
                twice.add(text);
            }
        });
        for (var place : pair.before()) {
            var text = kinship.before(place).text();
            var target = now.getOrDefault(text, Kinship.NONE);
            if (kinship.isOpenBefore(place) && target != Kinship.NONE && !twice.contains(text)) {
                kinship.accept(place, target);
            }
        }
    }

    /** Pairs of the same sort and number that found nothing, but whose children mostly found each other. */
    List<Link> parentsKnownByTheirChildren() {
        var links = new ArrayList<Link>();
        for (int place = oldSize - 1; place >= 0; place--) {
            var children = oldChildren.getOrDefault(place, List.of());
            if (kinship.isOpenBefore(place) && children.size() > 1) {
                var target = commonParent(children);
                if (target != Kinship.NONE && kinship.isOpenAfter(target) && mayBeTheSame(place, target)) {
                    links.add(new Link(place, target, 1));
                    kinship.accept(place, target);
                }
            }
        }
        return links;
    }

    private int commonParent(List<Integer> children) {
        var counts = new HashMap<Integer, Integer>();
        children.stream()
                .filter(child -> !kinship.isOpenBefore(child))
                .map(child -> kinship.parentAfter(kinship.heir(child)))
                .forEach(parent -> counts.merge(parent, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Kinship.NONE && entry.getValue() > 1)
                .filter(entry -> entry.getValue() > MOST * children.size()
                        && entry.getValue()
                                > MOST
                                        * newChildren
                                                .getOrDefault(entry.getKey(), List.of())
                                                .size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kinship.NONE);
    }

    private boolean mayBeTheSame(int place, int target) {
        var bare = kinship.before(place).text().isEmpty()
                && kinship.after(target).text().isEmpty();
        return kinship.before(place).kind() == kinship.after(target).kind()
                && (bare || kinship.areNumberedAlike(place, target) || haveNoNumber(place, target));
    }

    private boolean haveNoNumber(int place, int target) {
        return kinship.before(place).number().isEmpty()
                && kinship.after(target).number().isEmpty();
    }

    /** Pairs that are known by little more than their place, but stand under different things. */
    List<Link> misplaced(Predicate<Link> tellsByItself) {
        var repeated = repeated();
        return IntStream.range(0, newSize)
                .filter(target -> !kinship.isOpenAfter(target))
                .mapToObj(target -> new Link(kinship.ancestor(target), target, 1))
                .filter(link -> !tellsByItself.test(link)
                        || repeated.contains(kinship.after(link.after()).text()))
                .filter(link -> kinship.standApart(link.before(), link.after()))
                .toList();
    }

    private Set<String> repeated() {
        var once = new HashSet<String>();
        var repeated = new HashSet<String>();
        IntStream.range(0, newSize).mapToObj(kinship::after).map(Passage::text).forEach(text -> {
            if (!once.add(text)) {
                repeated.add(text);
            }
        });
        return repeated;
    }

    /** Pairs out of a row of neighbours with the same words, of which some went or came: nothing tells which. */
    List<Link> alikeInARow() {
        var doubtful = new ArrayList<Link>();
        for (var children : oldChildren.values()) {
            for (int start = 0, end; start < children.size(); start = end) {
                end = endOfRow(children, start);
                addIfDoubtful(children.subList(start, end), doubtful);
            }
        }
        return doubtful;
    }

    private int endOfRow(List<Integer> children, int start) {
        var text = kinship.before(children.get(start)).text();
        var end = start + 1;
        while (end < children.size() && kinship.before(children.get(end)).text().equals(text)) {
            end++;
        }
        return end;
    }

    private void addIfDoubtful(List<Integer> row, List<Link> doubtful) {
        var found = row.stream().filter(place -> !kinship.isOpenBefore(place)).toList();
        if (row.size() > found.size() && !Kinship.isPlaceholder(kinship.before(row.getFirst()))) {
            found.stream()
                    .filter(place -> kinship.haveSameWords(place, kinship.heir(place)))
                    .forEach(place -> doubtful.add(new Link(place, kinship.heir(place), 1)));
        }
    }
}

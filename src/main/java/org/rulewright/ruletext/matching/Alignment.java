package org.rulewright.ruletext.matching;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rulewright.ruletext.matching.Chain.Link;

/** Lays two sequences beside each other, and tells where they differ. */
final class Alignment {
    private static final long CELLS = 2_000_000;
    private static final long CELLS_TO_SEARCH = 400_000_000;

    private final int[] before;
    private final int[] after;
    private final Gaps gaps;
    private final List<Edit> edits = new ArrayList<>();

    private Alignment(int[] before, int[] after, Gaps gaps) {
        this.before = before;
        this.after = after;
        this.gaps = gaps;
    }

    /** What changed, in order. */
    static List<Edit> edits(int[] before, int[] after, Gaps gaps) {
        var alignment = new Alignment(before, after, gaps);
        alignment.align(new Edit(0, before.length, 0, after.length));
        return alignment.edits;
    }

    private void align(Edit whole) {
        var part = trimmed(whole);
        if (part.fromOld() == part.toOld() || part.fromNew() == part.toNew()) {
            add(part);
        } else if (cells(part) <= CELLS) {
            new Grid(before, after, part, gaps).edits().forEach(this::add);
        } else {
            alignBetween(part, pillars(part));
        }
    }

    private void add(Edit edit) {
        if (edit.fromOld() < edit.toOld() || edit.fromNew() < edit.toNew()) {
            edits.add(edit);
        }
    }

    private Edit trimmed(Edit part) {
        var fromOld = part.fromOld();
        var fromNew = part.fromNew();
        while (fromOld < part.toOld() && fromNew < part.toNew() && before[fromOld] == after[fromNew]) {
            fromOld++;
            fromNew++;
        }
        var toOld = part.toOld();
        var toNew = part.toNew();
        while (toOld > fromOld && toNew > fromNew && before[toOld - 1] == after[toNew - 1]) {
            toOld--;
            toNew--;
        }
        return new Edit(fromOld, toOld, fromNew, toNew);
    }

    private static long cells(Edit part) {
        return (long) (part.toOld() - part.fromOld()) * (part.toNew() - part.fromNew());
    }

    private void alignBetween(Edit part, List<Link> pillars) {
        if (pillars.isEmpty()) {
            search(part);
            return;
        }
        var fromOld = part.fromOld();
        var fromNew = part.fromNew();
        for (var pillar : pillars) {
            align(new Edit(fromOld, pillar.before(), fromNew, pillar.after()));
            fromOld = pillar.before() + 1;
            fromNew = pillar.after() + 1;
        }
        align(new Edit(fromOld, part.toOld(), fromNew, part.toNew()));
    }

    /** What stands once on either side, with the same beside it. */
    private List<Link> pillars(Edit part) {
        var old = places(before, part.fromOld(), part.toOld());
        var now = places(after, part.fromNew(), part.toNew());
        var links = new ArrayList<Link>();
        old.forEach((token, place) -> {
            var other = now.getOrDefault(token, -1);
            if (place >= 0 && other >= 0 && hasSameNeighbour(place, other)) {
                links.add(new Link(place, other, 1));
            }
        });
        return Chain.heaviest(links);
    }

    private static Map<Integer, Integer> places(int[] tokens, int from, int to) {
        var places = new HashMap<Integer, Integer>();
        for (int place = from; place < to; place++) {
            var taken = places.containsKey(tokens[place]);
            places.put(tokens[place], taken ? -1 : place);
        }
        return places;
    }

    private boolean hasSameNeighbour(int place, int other) {
        return (place > 0 && other > 0 && before[place - 1] == after[other - 1])
                || (place + 1 < before.length && other + 1 < after.length && before[place + 1] == after[other + 1]);
    }

    /** Long and without anything that stands once: the fewest changes, or all of it where even that is too much. */
    private void search(Edit part) {
        if (cells(part) > CELLS_TO_SEARCH) {
            add(part);
            return;
        }
        var old = IntStream.range(part.fromOld(), part.toOld())
                .mapToObj(i -> before[i])
                .toList();
        var now = IntStream.range(part.fromNew(), part.toNew())
                .mapToObj(i -> after[i])
                .toList();
        for (var delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var fromOld = part.fromOld() + delta.getSource().getPosition();
            var fromNew = part.fromNew() + delta.getTarget().getPosition();
            add(new Edit(
                    fromOld,
                    fromOld + delta.getSource().size(),
                    fromNew,
                    fromNew + delta.getTarget().size()));
        }
    }
}

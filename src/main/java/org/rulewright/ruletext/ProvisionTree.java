package org.rulewright.ruletext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Which passage of a text belongs under which: under the nearest one before it that is less deep. */
public final class ProvisionTree {
    private static final int NONE = -1;

    private final List<Passage> passages;
    private final int[] parents;

    public ProvisionTree(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        parents = new int[passages.size()];
        var open = new ArrayDeque<Integer>();
        for (int place = 0; place < passages.size(); place++) {
            while (!open.isEmpty()
                    && passages.get(open.getLast()).level()
                            >= passages.get(place).level()) {
                open.removeLast();
            }
            parents[place] = open.isEmpty() ? NONE : open.getLast();
            open.addLast(place);
        }
    }

    /** The place of the passage that the one at this place belongs to; empty at the top. */
    public OptionalInt parent(int place) {
        return parents[place] == NONE ? OptionalInt.empty() : OptionalInt.of(parents[place]);
    }

    /** The places above this one, the nearest first; may be empty. */
    public List<Integer> above(int place) {
        var above = new ArrayList<Integer>();
        for (int next = parents[place]; next != NONE; next = parents[next]) {
            above.add(next);
        }
        return above;
    }

    /** The place behind the last passage that belongs to the one at this place, at any depth. */
    public int end(int place) {
        var level = passages.get(place).level();
        var end = place + 1;
        while (end < passages.size() && passages.get(end).level() > level) {
            end++;
        }
        return end;
    }

    /** How many headings the one at this place stands under. */
    public int headingsAbove(int place) {
        return Math.toIntExact(above(place).stream()
                .filter(other -> passages.get(other).kind() == ProvisionKind.HEADING)
                .count());
    }

    /** How many passages that are no headings the one at this place stands under: how far it is indented. */
    public int indent(int place) {
        return above(place).size() - headingsAbove(place);
    }
}

package org.rulewright.ruletext.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.ProvisionTree;

/** What is known so far about which passage became which, and where both stand in their trees. */
final class Kinship {
    static final int NONE = -1;
    private static final int PLACEHOLDER = 40;

    private final List<Passage> before;
    private final List<Passage> after;
    private final ProvisionTree oldTree;
    private final ProvisionTree newTree;
    private final int[] heirs;
    private final int[] ancestors;

    Kinship(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        oldTree = new ProvisionTree(before);
        newTree = new ProvisionTree(after);
        heirs = new int[before.size()];
        ancestors = new int[after.size()];
        Arrays.fill(heirs, NONE);
        Arrays.fill(ancestors, NONE);
    }

    void accept(int place, int target) {
        heirs[place] = target;
        ancestors[target] = place;
    }

    void release(int place, int target) {
        heirs[place] = NONE;
        ancestors[target] = NONE;
    }

    boolean isOpenBefore(int place) {
        return heirs[place] == NONE;
    }

    boolean isOpenAfter(int target) {
        return ancestors[target] == NONE;
    }

    boolean areOpen(int place, int target) {
        return isOpenBefore(place) && isOpenAfter(target);
    }

    /** What the old passage became, or {@link #NONE}. */
    int heir(int place) {
        return heirs[place];
    }

    /** What the new passage was, or {@link #NONE}. */
    int ancestor(int target) {
        return ancestors[target];
    }

    Map<Integer, Integer> ancestors() {
        var found = new TreeMap<Integer, Integer>();
        IntStream.range(0, ancestors.length)
                .filter(target -> ancestors[target] != NONE)
                .forEach(target -> found.put(target, ancestors[target]));
        return found;
    }

    int oldSize() {
        return heirs.length;
    }

    int newSize() {
        return ancestors.length;
    }

    Passage before(int place) {
        return before.get(place);
    }

    Passage after(int target) {
        return after.get(target);
    }

    int parentBefore(int place) {
        return oldTree.parent(place).orElse(NONE);
    }

    int parentAfter(int target) {
        return newTree.parent(target).orElse(NONE);
    }

    boolean haveSameWords(int place, int target) {
        return before.get(place).text().equals(after.get(target).text());
    }

    /** Whether both bear one number in one place: in full, or as printed under what is known to be the same. */
    boolean areNumberedAlike(int place, int target) {
        var old = before.get(place);
        var now = after.get(target);
        var inFull = !old.label().isEmpty() && old.label().equals(now.label());
        return inFull
                || (!old.number().isEmpty() && old.number().equals(now.number()) && haveSameParent(place, target));
    }

    boolean haveSameParent(int place, int target) {
        var above = parentBefore(place);
        var parent = parentAfter(target);
        return above == NONE ? parent == NONE : parent != NONE && heirs[above] == parent;
    }

    /** Whether one stands under something else than the other does; what was put between or taken away does not count. */
    boolean standApart(int place, int target) {
        var above = parentBefore(place);
        var parent = parentAfter(target);
        var passedOver = above != NONE && heirs[above] == NONE;
        var putBetween = parent != NONE && ancestors[parent] == NONE;
        while (above != NONE && heirs[above] == NONE) {
            above = parentBefore(above);
        }
        while (parent != NONE && ancestors[parent] == NONE) {
            parent = parentAfter(parent);
        }
        var same = above == NONE ? parent == NONE : heirs[above] == parent;
        return (passedOver && putBetween) || (!same && !passedOver && !putBetween);
    }

    /** Words such as {@code [Reserved]} stand for nothing in particular, so they identify nothing. */
    static boolean isPlaceholder(Passage passage) {
        var text = passage.text();
        return text.isEmpty() || (text.startsWith("[") && text.endsWith("]") && text.length() < PLACEHOLDER);
    }

    /** A heading stays a heading and a table a table; a paragraph may become a note or a definition. */
    boolean areOfOneSort(int place, int target) {
        var old = before.get(place).kind();
        var now = after.get(target).kind();
        return old == now || (!isOfItsOwnSort(old) && !isOfItsOwnSort(now));
    }

    private static boolean isOfItsOwnSort(ProvisionKind kind) {
        return kind == ProvisionKind.HEADING || kind == ProvisionKind.TABLE;
    }
}

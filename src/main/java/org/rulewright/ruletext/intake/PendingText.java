package org.rulewright.ruletext.intake;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.ruletext.Numbering;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionTree;
import org.rulewright.ruletext.intake.source.Unplaced;

/**
 * A text while it is corrected: its provisions, and what has no place among them.
 *
 * @param passages in order, each with its number in full
 * @param unplaced in order
 */
public record PendingText(List<Passage> passages, List<Unplaced> unplaced) {
    public PendingText {
        passages = List.copyOf(passages);
        unplaced = List.copyOf(unplaced);
    }

    /** The same with other passages in the places from {@code from} up to, not including, {@code to}. */
    PendingText replaced(int from, int to, List<Passage> by) {
        var changed = new ArrayList<>(passages.subList(0, from));
        changed.addAll(by);
        changed.addAll(passages.subList(to, passages.size()));
        var moved = unplaced.stream()
                .map(left -> left.before(before(left.before(), from, to, by.size())))
                .toList();
        return new PendingText(Numbering.complete(changed), moved);
    }

    /** The same with another list of what has no place. */
    PendingText leaving(List<Unplaced> left) {
        return new PendingText(passages, left);
    }

    /** The place behind the last passage that belongs to the one at this place. */
    int end(int place) {
        return new ProvisionTree(passages).end(place);
    }

    private static int before(int place, int from, int to, int count) {
        if (place <= from) {
            return place;
        }
        return place >= to ? place - (to - from) + count : from;
    }
}

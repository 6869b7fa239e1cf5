package org.rulewright.ruletext.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rulewright.ruletext.matching.Tokens;

/** Tokens {@code from} up to, not including, {@code to} of a text become these words; none of them, or no words, may be. */
record Change(int from, int to, List<String> words) {
    Change {
        words = List.copyOf(words);
    }

    boolean isInsertion() {
        return from == to;
    }

    /** How many tokens longer it makes the text. */
    int growth() {
        return words.size() - (to - from);
    }

    Change shiftedBy(int tokens) {
        return new Change(from + tokens, to + tokens, words);
    }

    /**
     * Whether two different changes cannot both be made: they replace the same words, or one puts words beside those
     * that the other puts or replaces, with nothing but space between them.
     */
    boolean clashesWith(Change other, List<String> base) {
        return (isInsertion() || other.isInsertion())
                ? start(base) <= other.end(base) && other.start(base) <= end(base)
                : from < other.to && other.from < to;
    }

    private int start(List<String> base) {
        var start = from;
        while (start > 0 && Tokens.isSpace(base.get(start - 1))) {
            start--;
        }
        return start;
    }

    private int end(List<String> base) {
        var end = to;
        while (end < base.size() && Tokens.isSpace(base.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether both make the same text, wherever between equal words they are written. */
    boolean isSameAs(Change other, List<String> base) {
        return leftmost(base).equals(other.leftmost(base));
    }

    /** The same change with its space before its words rather than behind them; not before {@code floor}. */
    Change behindSpace(List<String> base, int floor) {
        return from > floor && Tokens.isSpace(base.get(from - 1)) && canMoveLeft(base) ? movedLeft() : this;
    }

    private Change leftmost(List<String> base) {
        var moved = this;
        while (moved.from > 0 && moved.canMoveLeft(base)) {
            moved = moved.movedLeft();
        }
        return moved;
    }

    /** Whether it only takes out or only puts in, and the text gives the same words one token further left. */
    private boolean canMoveLeft(List<String> base) {
        var before = base.get(from - 1);
        return isInsertion() ? before.equals(words.getLast()) : words.isEmpty() && before.equals(base.get(to - 1));
    }

    private Change movedLeft() {
        var turned = new ArrayList<>(words);
        Collections.rotate(turned, 1);
        return new Change(from - 1, to - 1, turned);
    }
}

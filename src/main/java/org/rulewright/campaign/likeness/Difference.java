package org.rulewright.campaign.likeness;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.campaign.likeness.Words.Word;

/** One text beside the one that many share: what it says too, what it says more, and what it leaves out. */
public final class Difference {

    private final List<Piece> pieces = new ArrayList<>();
    private final String common;
    private final List<Word> commonWords;
    private final String own;
    private final List<Word> ownWords;

    /** What a piece is to the common text. */
    public enum Kind {
        SAME,
        ADDED,
        LEFT_OUT
    }

    /**
     * A stretch of one kind.
     *
     * @param start where it stands in the text itself; where words are left out, where they would stand
     * @param end where it ends there
     * @param words as written in the text, or in the common one where it leaves them out
     * @param count how many words those are
     */
    public record Piece(Kind kind, int start, int end, String words, int count) {}

    private Difference(String common, String own) {
        this.common = common;
        this.own = own;
        commonWords = Words.of(common);
        ownWords = Words.of(own);
    }

    /** The pieces of {@code own} beside {@code common}, in order. */
    public static List<Piece> between(String common, String own) {
        return new Difference(common, own).compare();
    }

    private List<Piece> compare() {
        var theirs = commonWords.stream().map(Word::form).toList();
        var ours = ownWords.stream().map(Word::form).toList();
        var at = 0;
        for (var delta :
                DiffUtils.diff(theirs, ours, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            add(Kind.SAME, at, delta.getTarget().getPosition());
            leaveOut(delta);
            at = delta.getTarget().getPosition() + delta.getTarget().size();
            add(Kind.ADDED, delta.getTarget().getPosition(), at);
        }
        add(Kind.SAME, at, ownWords.size());
        return pieces;
    }

    private void add(Kind kind, int from, int to) {
        if (from < to) {
            var start = pieceStart(from);
            var end = to == ownWords.size() ? own.length() : ownWords.get(to).start();
            pieces.add(new Piece(kind, start, end, own.substring(start, end), to - from));
        }
    }

    private void leaveOut(AbstractDelta<String> delta) {
        var from = delta.getSource().getPosition();
        var size = delta.getSource().size();
        if (size > 0) {
            var words = common.substring(
                    commonWords.get(from).start(),
                    commonWords.get(from + size - 1).end());
            var at = pieceStart(delta.getTarget().getPosition());
            pieces.add(new Piece(Kind.LEFT_OUT, at, at, words, size));
        }
    }

    private int pieceStart(int word) {
        return word == 0
                ? 0
                : word == ownWords.size() ? own.length() : ownWords.get(word).start();
    }
}

package org.rulewright.comment.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Quotation;

/**
 * What of a provision a suggested wording changes: the words that were selected, between those around them, or all of it.
 *
 * @param before what stands before the selected words; empty where all is meant
 * @param words the selected words as they are now
 * @param after what stands behind them
 */
record Reworded(String before, String words, String after) {

    /** The place of an anchor in the passage that it is about. */
    static Reworded at(@Nullable Anchor anchor, String passage) {
        if (anchor == null || anchor.isWholeProvision()) {
            return whole(passage);
        }
        var quote = anchor.quote();
        return new Quotation(quote, anchor.prefix(), anchor.suffix())
                .placeIn(passage)
                .map(start ->
                        new Reworded(passage.substring(0, start), quote, passage.substring(start + quote.length())))
                .orElseGet(() -> whole(passage));
    }

    private static Reworded whole(String passage) {
        return new Reworded("", passage, "");
    }

    boolean isWhole() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The provision with these words in the place; none at all leave one space, not two. */
    String with(String other) {
        var isGap = other.isEmpty() && before.endsWith(" ") && after.startsWith(" ");
        return before + other + (isGap ? after.substring(1) : after);
    }

    /** What stands in the place in a provision that was reworded; empty where it was reworded around the place too. */
    Optional<String> in(String wording) {
        if (wording.equals(with(""))) {
            return Optional.of("");
        }
        var isAround = wording.length() >= before.length() + after.length()
                && wording.startsWith(before)
                && wording.endsWith(after);
        return isAround
                ? Optional.of(wording.substring(before.length(), wording.length() - after.length()))
                : Optional.empty();
    }
}

package org.rulewright.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;

/**
 * That one moderator wants to withhold a comment, where a second one has to agree.
 *
 * @param from where the comment stood before
 * @param answered what became of it; null while it is open
 */
public record Proposal(
        CommentId comment,
        Status from,
        WithholdingReason reason,
        Decision.Made made,
        @Nullable Answer answered) {

    /** What became of a proposal. */
    public enum Outcome {
        AGREED,
        TURNED_DOWN,
        /** The sender has changed or withdrawn the comment meanwhile. */
        OVERTAKEN
    }

    /**
     * Who settled it, and when.
     *
     * @param words why it was turned down; empty else
     */
    public record Answer(Outcome outcome, String words, String by, Instant at) {}

    /** Whether a second moderator has still to say something. */
    public boolean isOpen() {
        return answered == null;
    }
}

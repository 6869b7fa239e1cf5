package org.rulewright.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;

/**
 * What a moderator decided about a comment.
 *
 * @param undone whether it was taken back later
 */
public record Decision(DecisionId id, CommentId comment, Made made, Move move, boolean undone) {

    /** Who decided, by username, and when. */
    public record Made(String by, Instant at) {}

    /** From where to where the comment went, and why; the reason is null where it was published. */
    public record Move(Status from, Status to, @Nullable WithholdingReason reason) {}
}

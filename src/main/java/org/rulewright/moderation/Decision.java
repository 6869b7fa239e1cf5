package org.rulewright.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;

/**
 * What a moderator decided about a comment.
 *
 * @param redactions the words that it redacts; null where it leaves the words as they were
 * @param rule which rule made it without a person; null where a person did
 * @param undone whether it was taken back later
 */
public record Decision(
        DecisionId id,
        CommentId comment,
        Made made,
        Move move,
        @Nullable Redactions redactions,
        @Nullable AutoReason rule,
        boolean undone) {

    /** Who decided, by username, and when. */
    public record Made(String by, Instant at) {}

    /** The words that are redacted since, and those that were before. */
    public record Redactions(List<Mark> now, List<Mark> before) {}

    /** From where to where the comment went, and why; the reason is null where it was published. */
    public record Move(Status from, Status to, @Nullable WithholdingReason reason) {}
}

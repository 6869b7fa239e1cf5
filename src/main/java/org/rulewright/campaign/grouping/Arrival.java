package org.rulewright.campaign.grouping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.CommentId;

/**
 * A comment as it is now.
 *
 * @param words what it says, as words are compared; null where it takes no part
 * @param hash of these words; null where there are none
 * @param isPublished whether it is counted for the public
 * @param isCounted whether it is counted with another one instead of being shown by itself
 * @param isUnread whether its files have to be read first
 * @param files those that it brings beside its words
 */
record Arrival(
        CommentId comment,
        @Nullable String words,
        @Nullable Sha256 hash,
        boolean isPublished,
        boolean isCounted,
        int signers,
        String organisation,
        boolean isUnread,
        List<Attachment> files) {

    /** A comment that takes no part, at least for now. */
    static Arrival outside(CommentId comment, boolean isUnread) {
        return new Arrival(comment, null, null, false, false, 0, "", isUnread, List.of());
    }
}

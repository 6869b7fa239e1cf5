package org.rulewright.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff asked the sender of a comment; never public.
 *
 * @param by who asked, by username
 * @param due until when it can be answered
 * @param answer what the sender said; empty while nothing was
 * @param ended when it was answered, or its time was over; null while it is open
 */
public record SenderQuestion(
        long id,
        CommentId comment,
        String question,
        String by,
        Instant asked,
        Instant due,
        String answer,
        @Nullable Instant ended) {

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return ended == null;
    }
}

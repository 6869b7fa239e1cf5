package org.rulewright.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.TrackingNumber;

/**
 * One line of the public log: that something was kept from the public, or is not shown by itself, and why; never what.
 *
 * @param number its place in the docket's log, from 1
 * @param comment the comment that it is about; null where it was withheld as a whole or is not public now, since
 *     nobody shall learn that a certain number exists
 * @param grounds why; for words, one for each gap
 * @param reason what the moderator said; empty for words and files
 * @param counted how many comments are counted with this one instead of being shown; zero for what was kept away
 * @param undone whether it was taken back later
 */
public record LogEntry(
        int number,
        Instant at,
        Kind kind,
        @Nullable TrackingNumber comment,
        List<Ground> grounds,
        String reason,
        int counted,
        boolean undone) {

    /** What was kept from the public. */
    public enum Kind {
        COMMENT,
        WORDS,
        FILE,
        /** The senders’ names and places of comments whose words are public in another one. */
        GROUPED
    }
}

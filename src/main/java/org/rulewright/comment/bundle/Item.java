package org.rulewright.comment.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.StorableText;
import org.rulewright.comment.SubmitterKind;

/**
 * One message or statement of a bundle.
 *
 * @param number its place in the bundle, from 1
 * @param remarks names of what is odd about it
 * @param outcome what became of it; null while nothing has
 */
public record Item(
        int number,
        ItemState state,
        Origin origin,
        Facts facts,
        List<String> files,
        List<String> remarks,
        @Nullable Outcome outcome) {

    /**
     * Whence it came; for staff only.
     *
     * @param sender the address to write back to; may be empty
     * @param subject may be empty
     * @param sent by its sender's word; null where not said
     * @param arrived by the server's word; null where not said
     * @param place where it stands in the transcript; may be empty
     */
    public record Origin(
            String sender,
            String subject,
            @Nullable Instant sent,
            @Nullable Instant arrived,
            String place) {}

    /**
     * What it will say as a comment, which staff may correct.
     *
     * @param stamped when it counts as received; null where nobody knows yet
     */
    public record Facts(
            SubmitterKind kind,
            String name,
            String organisation,
            String category,
            @Nullable Instant stamped,
            String words) {

        /** Replaces what cannot be stored. */
        public Facts {
            name = StorableText.of(name);
            organisation = StorableText.of(organisation);
            words = StorableText.of(words);
        }
    }

    /** What became of it: a text with what fills its places. */
    public record Outcome(String key, List<String> arguments) {}
}

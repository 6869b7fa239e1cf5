package org.rulewright.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a comment came that staff enter on behalf of its sender.
 *
 * @param stamped when it reached the agency; decides whether it is late
 * @param source what came, byte for byte
 * @param sender whom to write back to, such as a mail address; for staff only, may be empty
 * @param place where it stands in the source, such as a page of a transcript; may be empty
 * @param identity tells the same sending from another one; null where it is not known to come twice
 */
public record Arrival(
        Instant stamped,
        Source source,
        String sender,
        String place,
        @Nullable String identity) {

    /** Replaces what cannot be stored. */
    public Arrival {
        sender = StorableText.of(sender);
        place = StorableText.of(place);
    }

    /** What came: a letter's scan, a message, or words. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares sources by this record
    public record Source(String name, String mediaType, byte[] bytes) {

        /** Replaces what cannot be stored. */
        public Source {
            name = StorableText.of(name);
        }
    }
}

package org.rulewright.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A stop on the way of a rule from the law behind it to its final text.
 *
 * @param when the moment that belongs to it; null where none is set
 */
public record Stop(Kind kind, State state, @Nullable Instant when) {

    /** What happens there. */
    public enum Kind {
        LAW,
        PROPOSED,
        COMMENTS,
        ANSWERS,
        FINAL
    }

    /** Whether the rule is past it, there, or still on its way to it. */
    public enum State {
        PAST,
        NOW,
        TO_COME
    }

    static Stop past(Kind kind, @Nullable LocalDate day) {
        return new Stop(kind, State.PAST, day == null ? null : day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}

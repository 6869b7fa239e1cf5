package org.rulewright.moderation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many comments wait, and for how long.
 *
 * @param held how many of them are held for an expert
 * @param oldest when the first of them came; null where none waits
 * @param ages how many wait for how long; an age without any is left out
 */
public record Backlog(long waiting, long held, @Nullable Instant oldest, Map<Age, Long> ages) {

    /** How long a comment waits. */
    public enum Age {
        DAY,
        THREE_DAYS,
        WEEK,
        MONTH,
        LONGER
    }

    /** Nothing waits. */
    public static final Backlog NONE = new Backlog(0, 0, null, Map.of());

    /** How many wait so long. */
    public long of(Age age) {
        return ages.getOrDefault(age, 0L);
    }
}

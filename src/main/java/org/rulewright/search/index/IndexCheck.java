package org.rulewright.search.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of the indices with the truth.
 *
 * @param finished null while it is under way
 * @param failure why it broke off; empty where it did not
 * @param parts what it has shown so far
 */
public record IndexCheck(Instant requested, @Nullable Instant finished, String failure, List<CheckedPart> parts) {

    /** Keeps its own copy. */
    public IndexCheck {
        parts = List.copyOf(parts);
    }

    /** How many documents were missing, left over or different, in both indices. */
    public long differing() {
        return parts.stream().mapToLong(part -> part.counts().differing()).sum();
    }

    /** How many documents there should be, in both indices. */
    public long compared() {
        return parts.stream().mapToLong(part -> part.counts().truth()).sum();
    }
}

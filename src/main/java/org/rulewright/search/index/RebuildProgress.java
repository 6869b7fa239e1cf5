package org.rulewright.search.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the writing of a new index has come.
 *
 * @param begun whether a portal has taken it up
 * @param finished when the new index came into use; null while it is written
 * @param comments how many there were to write when it began
 * @param remaining how many of them are not written yet
 */
public record RebuildProgress(
        Instant requested, boolean begun, @Nullable Instant finished, long comments, long remaining) {

    /** Whether everything that was there when it began is written. */
    boolean isWritten() {
        return begun && remaining == 0;
    }
}

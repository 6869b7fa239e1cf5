package org.rulewright.synthesis.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in the margin of a part.
 *
 * @param settled when it was seen to; null while it stands
 */
public record Remark(
        long id,
        String item,
        String words,
        String by,
        Instant at,
        @Nullable Instant settled) {}

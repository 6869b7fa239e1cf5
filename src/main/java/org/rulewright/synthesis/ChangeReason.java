package org.rulewright.synthesis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.TextChangeId;

/**
 * Why words changed that no concern is about.
 *
 * @param given who gave the reason
 * @param published when it became public; null before that
 */
public record ChangeReason(
        TextChangeId change,
        String reason,
        Act given,
        @Nullable Instant published) {}

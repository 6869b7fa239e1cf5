package org.rulewright.synthesis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.ruletext.TextChangeId;

/**
 * Why words changed that no concern is about.
 *
 * @param given who gave the reason
 * @param published when it became public; null before that
 * @param read over what was read when it became public, see {@link ClearingSheet#read(ChangeReason)}; null before that
 */
public record ChangeReason(
        TextChangeId change,
        String reason,
        Act given,
        @Nullable Instant published,
        @Nullable Sha256 read) {

    /** One that is not public. */
    static ChangeReason draft(TextChangeId change, String reason, Act given) {
        return new ChangeReason(change, reason, given, null, null);
    }
}

package org.rulewright.docket;

import java.time.Instant;
import org.rulewright.base.Refusal;

/**
 * A later close, with what the agency tells the public about it.
 *
 * @param closes the first moment that no longer counts
 * @param notice where it is published, such as "87 FR 12345"
 */
public record NewClose(Instant closes, String notice, String reason) {

    /** How long a notice may be. */
    public static final int MOST_NOTICE = 300;

    /** How long a reason may be. */
    public static final int MOST_REASON = 2_000;

    /** Refuses where the public would not learn why. */
    public NewClose {
        notice = notice.strip();
        reason = reason.strip();
        if (notice.isEmpty() || notice.length() > MOST_NOTICE) {
            throw new Refusal("docket.refused.notice", MOST_NOTICE);
        }
        requireReason(reason);
    }

    static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > MOST_REASON) {
            throw new Refusal("docket.refused.reason", MOST_REASON);
        }
    }
}

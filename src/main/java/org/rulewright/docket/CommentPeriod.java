package org.rulewright.docket;

import java.time.Instant;
import java.time.ZoneId;

/** When the public may comment: from {@code opens}, up to but not including {@code closes}, told in {@code zone}. */
public record CommentPeriod(Instant opens, Instant closes, ZoneId zone) {

    /** Refuses a period that would never be open. */
    public CommentPeriod {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a comment period must open before it closes");
        }
    }

    /** Whether the moment lies within the half-open interval. */
    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }
}

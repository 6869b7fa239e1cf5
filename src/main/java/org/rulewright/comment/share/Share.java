package org.rulewright.comment.share;

import java.time.Duration;
import java.time.Instant;

/** What one network may still send: it is used up by sending, and comes back with time. */
final class Share {

    private final double most;
    private final double perSecond;
    private double left;
    private Instant seen;

    Share(long most, double perSecond, Instant now) {
        this.most = most;
        this.perSecond = perSecond;
        left = most;
        seen = now;
    }

    /** Uses up so many, if there are as many left. */
    synchronized boolean use(long many, Instant now) {
        refill(now);
        if (left < many) {
            return false;
        }
        left -= many;
        return true;
    }

    /** How long until so many will be there; a share that never holds as many counts as its whole. */
    synchronized Duration until(long many, Instant now) {
        refill(now);
        var missing = Math.min((double) many, most) - left;
        return missing <= 0 ? Duration.ZERO : Duration.ofSeconds((long) Math.ceil(missing / perSecond));
    }

    private void refill(Instant now) {
        if (now.isAfter(seen)) {
            var gone = Duration.between(seen, now).toMillis() / 1000.0;
            left = Math.min(most, left + gone * perSecond);
            seen = now;
        }
    }
}

package org.rulewright.comment.share;

import java.time.Duration;
import org.rulewright.base.Refusal;

/** A network has sent more than its share just now; it may wait, or do some work. */
public class OverShare extends Refusal {

    private final transient Duration wait;
    private final String challenge;
    private final int bits;

    OverShare(Duration wait, String challenge, int bits) {
        super("comment.refused.share", Math.max(1, wait.toSeconds()));
        this.wait = wait;
        this.challenge = challenge;
        this.bits = bits;
    }

    /** How long until the share is there again. */
    public Duration retryAfter() {
        return wait;
    }

    /** What to work on instead of waiting. */
    public String challenge() {
        return challenge;
    }

    /** How many zero bits the digest must begin with. */
    public int bits() {
        return bits;
    }
}

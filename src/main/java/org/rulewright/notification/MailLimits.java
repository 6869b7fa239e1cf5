package org.rulewright.notification;

import java.time.Duration;

/** How patient the portal is, and with how much. */
final class MailLimits {

    /** So many letters may wait for one address; whoever causes more of them wants to flood it. */
    static final int MOST_WAITING = 50;

    /** With the pauses below, it takes three days to come to this. */
    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private MailLimits() {}

    /** How long to wait after so many attempts that came to nothing. */
    static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}

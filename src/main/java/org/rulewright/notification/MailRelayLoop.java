package org.rulewright.notification;

import java.time.Duration;
import org.rulewright.base.Letter;
import org.rulewright.notification.MailRelay.Outcome;
import org.rulewright.platform.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs the relay: after each commit, now and then in any case, and more and more seldom while the server is away. */
@Component
class MailRelayLoop extends Loop {

    private static final Logger log = LoggerFactory.getLogger(MailRelayLoop.class);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final MailRelay relay;
    private volatile Duration pause = USUAL_PAUSE;
    private volatile boolean away;

    MailRelayLoop(MailRelay relay) {
        super("mail-relay");
        this.relay = relay;
    }

    @TransactionalEventListener(classes = Letter.class, phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void onLetter() {
        if (!away) {
            wake();
        }
    }

    /** Whether the mail server did not answer at the last try. */
    boolean isAway() {
        return away;
    }

    @Override
    protected Duration step(int thread) {
        away = !work();
        pause = away ? longer(pause) : USUAL_PAUSE;
        return pause;
    }

    /** Whether mail can be sent. */
    private boolean work() {
        var outcome = Outcome.BUSY;
        while (isRunning() && outcome == Outcome.BUSY) {
            outcome = relay.relayOne();
        }
        relay.forget();
        if (outcome == Outcome.AWAY && !away) {
            log.warn("The mail server does not take mail; letters wait in the outbox");
        }
        return outcome != Outcome.AWAY;
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}

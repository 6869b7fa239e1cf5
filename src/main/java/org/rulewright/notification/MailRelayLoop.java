package org.rulewright.notification;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Letter;
import org.rulewright.notification.MailRelay.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs the relay: after each commit, now and then in any case, and more and more seldom while the server is away. */
@Component
class MailRelayLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailRelayLoop.class);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final MailRelay relay;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile boolean away;

    MailRelayLoop(MailRelay relay) {
        this.relay = relay;
    }

    @TransactionalEventListener(classes = Letter.class, phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void wake() {
        if (!away) {
            tryNow();
        }
    }

    /** Does not wait for the pause to be over. */
    void tryNow() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Whether the mail server did not answer at the last try. */
    boolean isAway() {
        return away;
    }

    @Override
    public synchronized void start() {
        var started = Thread.ofPlatform().daemon().name("mail-relay").unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public synchronized void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            awaitEnd(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        var pause = USUAL_PAUSE;
        try {
            while (isRunning()) {
                away = !work();
                pause = away ? longer(pause) : USUAL_PAUSE;
                if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            log.debug("The mail relay was stopped");
        }
    }

    /** Whether mail can be sent. */
    private boolean work() {
        try {
            var outcome = Outcome.BUSY;
            while (isRunning() && outcome == Outcome.BUSY) {
                outcome = relay.relayOne();
            }
            relay.forget();
            if (outcome == Outcome.AWAY && !away) {
                log.warn("The mail server does not take mail; letters wait in the outbox");
            }
            return outcome != Outcome.AWAY;
        } catch (RuntimeException e) {
            if (isRunning()) {
                log.error("The mail relay failed", e);
            }
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private static void awaitEnd(Thread running) {
        try {
            running.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

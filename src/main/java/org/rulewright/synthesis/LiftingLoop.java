package org.rulewright.synthesis;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rulewright.campaign.CommentsGrouped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has additions to campaigns marked as excerpts: after comments were grouped, and every few seconds in any case. */
@Component
class LiftingLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiftingLoop.class);
    private static final int PAUSE_SECONDS = 5;
    private static final int MOST_ONE_BY_ONE = 50;

    private final LiftedAdditions additions;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    LiftingLoop(LiftedAdditions additions) {
        this.additions = additions;
    }

    @TransactionalEventListener(
            classes = CommentsGrouped.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        var started = Thread.ofPlatform().daemon().name("synthesis-lifting").unstarted(this::run);
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
        try {
            while (isRunning()) {
                if (!work()) {
                    bell.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            log.debug("Lifting was stopped; what waits is lifted later");
        }
    }

    /** Whether there may be more to do now. */
    private boolean work() {
        try {
            return additions.work() > 0;
        } catch (RuntimeException e) {
            if (isRunning()) {
                log.error("Additions could not be lifted together; they are lifted one by one", e);
                oneByOne();
            }
            return false;
        }
    }

    private void oneByOne() {
        for (var count = 0; count < MOST_ONE_BY_ONE && isRunning(); count++) {
            try {
                if (!additions.workOnOne()) {
                    return;
                }
            } catch (RuntimeException e) {
                log.debug("The additions of a comment could not be lifted", e);
                additions.putOff();
            }
        }
    }

    private static void awaitEnd(Thread running) {
        try {
            running.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

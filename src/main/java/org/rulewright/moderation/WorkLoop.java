package org.rulewright.moderation;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works in the background on acts on many comments and on what the rules look at; also on what an earlier run left. */
@Component
class WorkLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WorkLoop.class);
    private static final int PAUSE_SECONDS = 5;

    private final BulkWork bulk;
    private final AutoPublishing rules;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    WorkLoop(BulkWork bulk, AutoPublishing rules) {
        this.bulk = bulk;
        this.rules = rules;
    }

    @TransactionalEventListener(
            classes = WorkBegun.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        var started = Thread.ofPlatform().daemon().name("moderation-work").unstarted(this::run);
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
                work();
                if (bell.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            log.debug("The work of moderation was stopped");
        }
    }

    private void work() {
        try {
            var isBusy = true;
            while (isRunning() && isBusy) {
                isBusy = rules.step();
                isBusy = bulk.step() || isBusy;
            }
        } catch (RuntimeException e) {
            if (isRunning()) {
                log.error("The work of moderation waits, since it failed", e);
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

package org.rulewright.campaign.grouping;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentEdited;
import org.rulewright.comment.CommentRedacted;
import org.rulewright.comment.CommentsImported;
import org.rulewright.docket.DocketId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has comments grouped: after each commit, and every few seconds in any case. */
@Component
class GroupingLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(GroupingLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_ONE_BY_ONE = 500;

    private final Grouping grouping;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    GroupingLoop(Grouping grouping) {
        this.grouping = grouping;
    }

    @TransactionalEventListener(
            classes = {CommentChanged.class, CommentEdited.class, CommentRedacted.class, CommentsImported.class},
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        var started = Thread.ofPlatform().daemon().name("campaign-grouping").unstarted(this::run);
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
                    bell.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            log.debug("Grouping was stopped; what waits is grouped later");
        }
    }

    /** Whether there may be more to do now. */
    private boolean work() {
        try {
            return grouping.work() > 0;
        } catch (Grouping.BatchFailed e) {
            if (isRunning()) {
                log.error("A batch could not be grouped; its comments are grouped one by one", e);
                oneByOne(e.docket());
            }
            return false;
        } catch (RuntimeException e) {
            if (isRunning()) {
                log.error("Grouping failed", e);
            }
            return false;
        }
    }

    private void oneByOne(DocketId docket) {
        for (var count = 0; count < MOST_ONE_BY_ONE && isRunning(); count++) {
            try {
                if (!grouping.workOnOne(docket)) {
                    return;
                }
            } catch (RuntimeException e) {
                log.debug("A comment could not be grouped", e);
                grouping.putOff(docket);
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

package org.rulewright.search.index;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentsImported;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs the relay: after each commit, every few seconds in any case, and more and more seldom while search is away. */
@Component
class RelayLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Relay relay;
    private final Rebuild rebuild;
    private final Courtesy courtesy;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    RelayLoop(Relay relay, Rebuild rebuild, Courtesy courtesy) {
        this.relay = relay;
        this.rebuild = rebuild;
        this.courtesy = courtesy;
    }

    @TransactionalEventListener(
            classes = {CommentChanged.class, CommentsImported.class},
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        var started = Thread.ofPlatform().daemon().name("search-relay").unstarted(this::run);
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
        var pause = SHORTEST_PAUSE;
        try {
            while (isRunning()) {
                pause = work() ? SHORTEST_PAUSE : longer(pause);
                await(pause);
            }
        } catch (InterruptedException _) {
            log.debug("The relay was stopped");
        }
    }

    /** Whether the engine was there. */
    private boolean work() throws InterruptedException {
        try {
            rebuild.tend();
            var begun = System.nanoTime();
            while (isRunning() && relay.relay() > 0) {
                courtesy.pauseAfterRelay(Duration.ofNanos(System.nanoTime() - begun));
                begun = System.nanoTime();
            }
            return true;
        } catch (EngineAway e) {
            log.debug("Search is away, the outbox waits", e);
            return false;
        } catch (RuntimeException e) {
            if (isRunning()) {
                log.error("The relay to the search index failed", e);
            }
            return false;
        }
    }

    private void await(Duration pause) throws InterruptedException {
        if (pause.equals(SHORTEST_PAUSE)) {
            if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } else {
            Thread.sleep(pause);
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

package org.rulewright.search.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    /** While one reads, the other sends. */
    private static final int AT_ONCE = 2;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Relay relay;
    private final Rebuild rebuild;
    private final Courtesy courtesy;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

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
        if (bell.availablePermits() < AT_ONCE) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        for (var number = 1; number <= AT_ONCE; number++) {
            var leads = number == 1;
            threads.add(
                    Thread.ofPlatform().daemon().name("search-relay-" + number).start(() -> run(leads)));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.forEach(RelayLoop::awaitEnd);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run(boolean leads) {
        var pause = SHORTEST_PAUSE;
        try {
            while (isRunning()) {
                pause = work(leads) ? SHORTEST_PAUSE : longer(pause);
                await(pause);
            }
        } catch (InterruptedException _) {
            log.debug("The relay was stopped");
        }
    }

    /** Whether the engine was there. */
    private boolean work(boolean leads) throws InterruptedException {
        try {
            if (leads) {
                rebuild.tend();
            }
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
            bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
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

package org.rulewright.files;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has files read: after each one that is kept, and every few seconds in any case. */
@Component
class ReadingLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReadingLoop.class);
    private static final int AT_ONCE = 2;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final ReadingWork work;
    private final ReaderRuns runs;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    ReadingLoop(ReadingWork work, ReaderRuns runs) {
        this.work = work;
        this.runs = runs;
    }

    @TransactionalEventListener(
            classes = FileKept.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void wake() {
        if (bell.availablePermits() < AT_ONCE) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        clearUp();
        running = true;
        for (var number = 1; number <= AT_ONCE; number++) {
            threads.add(
                    Thread.ofPlatform().daemon().name("file-reading-" + number).start(this::run));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                if (!work()) {
                    bell.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException _) {
            log.debug("Reading was stopped; what was being read is read again later");
        }
    }

    /** Whether there was a file to read. */
    private boolean work() throws InterruptedException {
        try {
            return work.readNext();
        } catch (RuntimeException e) {
            if (running) {
                log.error("Reading a file failed", e);
            }
            return false;
        }
    }

    private void clearUp() {
        try {
            runs.clearUp();
        } catch (IOException e) {
            log.warn("What earlier readings left could not be removed", e);
        }
    }
}

package org.rulewright.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that goes on in the background as long as the portal runs: step after step while there is something to do, and
 * else when somebody rings or a pause is over.
 *
 * <p>A step that fails, in whatever way, is logged and tried again after a pause. At the end of the portal a step is
 * interrupted and waited for, so what it does must stand in a transaction.
 */
public abstract class Loop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private final String name;
    private final int atOnce;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /** A loop with one thread of that name. */
    protected Loop(String name) {
        this(name, 1);
    }

    /** A loop with so many threads, numbered from 1. */
    protected Loop(String name, int atOnce) {
        this.name = name;
        this.atOnce = atOnce;
    }

    /**
     * Does a piece of work.
     *
     * @param thread the number of the thread that does it
     * @return how long to wait for a ring; zero where there may be more to do now
     */
    protected abstract Duration step(int thread) throws InterruptedException;

    /** Ends the pause, or the next one. */
    public void wake() {
        if (bell.availablePermits() < atOnce) {
            bell.release();
        }
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            for (var number = 1; number <= atOnce; number++) {
                threads.add(start(number));
            }
        }
    }

    private Thread start(int number) {
        return Thread.ofPlatform()
                .daemon()
                .name(atOnce == 1 ? name : name + "-" + number)
                .start(() -> run(number));
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.forEach(Loop::awaitEnd);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run(int number) {
        try {
            while (running) {
                var pause = safeStep(number);
                if (pause.isPositive()) {
                    bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException _) {
            log.debug("{} was stopped", name);
        }
    }

    private Duration safeStep(int number) throws InterruptedException {
        try {
            return step(number);
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            if (running) {
                log.error("{} failed, and tries again soon", name, e);
            }
            return AFTER_A_FAILURE;
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

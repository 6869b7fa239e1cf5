package org.rulewright.search.index;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rulewright.search.meaning.Meanings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Computes meanings one small batch after another, and has what is complete sent to the index anew. */
@Component
class MeaningLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MeaningLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int REPORTED_EVERY = 100;

    private final Meanings meanings;
    private final Outbox outbox;
    private final Courtesy courtesy;
    private volatile @Nullable Thread thread;

    MeaningLoop(Meanings meanings, Outbox outbox, Courtesy courtesy) {
        this.meanings = meanings;
        this.outbox = outbox;
        this.courtesy = courtesy;
    }

    @Override
    public synchronized void start() {
        if (meanings.isOn()) {
            var started = Thread.ofPlatform().daemon().name("search-meaning").unstarted(this::run);
            thread = started;
            started.start();
        }
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
        var batches = 0;
        try {
            while (isRunning()) {
                var begun = System.nanoTime();
                var hasWorked = outbox.addMeanings();
                courtesy.pauseAfterMeanings(Duration.ofNanos(System.nanoTime() - begun));
                if (!hasWorked) {
                    Thread.sleep(PAUSE);
                } else if (++batches % REPORTED_EVERY == 0) {
                    var progress = meanings.progress();
                    log.info("Understood {} of {} passages", progress.done(), progress.passages());
                }
            }
        } catch (InterruptedException _) {
            log.debug("The meaning loop was stopped");
        } catch (RuntimeException e) {
            if (isRunning()) {
                log.error("Meanings are not computed until the next start; words are found as before", e);
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

package org.rulewright.search.index;

import java.time.Duration;
import org.rulewright.platform.Loop;
import org.rulewright.search.meaning.Meanings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Computes meanings one small batch after another, and has what is complete sent to the index anew. */
@Component
class MeaningLoop extends Loop {

    private static final Logger log = LoggerFactory.getLogger(MeaningLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int REPORTED_EVERY = 100;

    private final Meanings meanings;
    private final Outbox outbox;
    private final Courtesy courtesy;
    private int batches;

    MeaningLoop(Meanings meanings, Outbox outbox, Courtesy courtesy) {
        super("search-meaning");
        this.meanings = meanings;
        this.outbox = outbox;
        this.courtesy = courtesy;
    }

    @Override
    public synchronized void start() {
        if (meanings.isOn()) {
            super.start();
        }
    }

    @Override
    protected Duration step(int thread) throws InterruptedException {
        var begun = System.nanoTime();
        var hasWorked = outbox.addMeanings();
        courtesy.pauseAfterMeanings(Duration.ofNanos(System.nanoTime() - begun));
        if (hasWorked && ++batches % REPORTED_EVERY == 0) {
            var progress = meanings.progress();
            log.info("Understood {} of {} passages", progress.done(), progress.passages());
        }
        return hasWorked ? Duration.ZERO : PAUSE;
    }
}

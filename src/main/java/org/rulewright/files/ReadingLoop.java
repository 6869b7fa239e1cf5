package org.rulewright.files;

import java.io.IOException;
import java.time.Duration;
import org.rulewright.platform.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has files read: after each one that is kept, and every few seconds in any case. */
@Component
class ReadingLoop extends Loop {

    private static final Logger log = LoggerFactory.getLogger(ReadingLoop.class);
    private static final int AT_ONCE = 2;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final ReadingWork work;
    private final ReaderRuns runs;

    ReadingLoop(ReadingWork work, ReaderRuns runs) {
        super("file-reading", AT_ONCE);
        this.work = work;
        this.runs = runs;
    }

    @TransactionalEventListener(
            classes = FileKept.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void onFile() {
        wake();
    }

    @Override
    public synchronized void start() {
        clearUp();
        super.start();
    }

    @Override
    protected Duration step(int thread) throws InterruptedException {
        return work.readNext() ? Duration.ZERO : PAUSE;
    }

    private void clearUp() {
        try {
            runs.clearUp();
        } catch (IOException e) {
            log.warn("What earlier readings left could not be removed", e);
        }
    }
}

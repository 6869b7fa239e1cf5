package org.rulewright.moderation;

import java.time.Duration;
import org.rulewright.platform.Loop;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works in the background on acts on many comments and on what the rules look at; also on what an earlier run left. */
@Component
class WorkLoop extends Loop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final BulkWork bulk;
    private final AutoPublishing rules;

    WorkLoop(BulkWork bulk, AutoPublishing rules) {
        super("moderation-work");
        this.bulk = bulk;
        this.rules = rules;
    }

    @TransactionalEventListener(
            classes = WorkBegun.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void onWork() {
        wake();
    }

    @Override
    protected Duration step(int thread) {
        var isBusy = rules.step();
        isBusy = bulk.step() || isBusy;
        return isBusy ? Duration.ZERO : PAUSE;
    }
}

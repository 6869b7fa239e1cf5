package org.rulewright.synthesis;

import java.time.Duration;
import org.rulewright.campaign.CommentsGrouped;
import org.rulewright.platform.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has additions to campaigns marked as excerpts: after comments were grouped, and every few seconds in any case. */
@Component
class LiftingLoop extends Loop {

    private static final Logger log = LoggerFactory.getLogger(LiftingLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MOST_ONE_BY_ONE = 50;

    private final LiftedAdditions additions;

    LiftingLoop(LiftedAdditions additions) {
        super("synthesis-lifting");
        this.additions = additions;
    }

    @TransactionalEventListener(
            classes = CommentsGrouped.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void onGrouping() {
        wake();
    }

    @Override
    protected Duration step(int thread) {
        try {
            return additions.work() > 0 ? Duration.ZERO : PAUSE;
        } catch (RuntimeException e) {
            if (isRunning()) {
                log.error("Additions could not be lifted together; they are lifted one by one", e);
                oneByOne();
            }
            return PAUSE;
        }
    }

    private void oneByOne() {
        for (var count = 0; count < MOST_ONE_BY_ONE && isRunning(); count++) {
            try {
                if (!additions.workOnOne()) {
                    return;
                }
            } catch (RuntimeException e) {
                log.debug("The additions of a comment could not be lifted", e);
                additions.putOff();
            }
        }
    }
}

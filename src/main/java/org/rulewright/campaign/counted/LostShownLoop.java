package org.rulewright.campaign.counted;

import java.time.Duration;
import org.rulewright.platform.Loop;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has those looked after whose shown comment is lost: after each commit that loses one, and at times in any case. */
@Component
class LostShownLoop extends Loop {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final LostShown lost;

    LostShownLoop(LostShown lost) {
        super("campaign-lost-shown");
        this.lost = lost;
    }

    @TransactionalEventListener(
            classes = LostShown.Noted.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void onLost() {
        wake();
    }

    @Override
    protected Duration step(int thread) {
        return lost.work() ? Duration.ZERO : PAUSE;
    }
}

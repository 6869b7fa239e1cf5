package org.rulewright.campaign.grouping;

import java.time.Duration;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentEdited;
import org.rulewright.comment.CommentRedacted;
import org.rulewright.comment.CommentsChanged;
import org.rulewright.docket.DocketId;
import org.rulewright.platform.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has comments grouped: after each commit, and every few seconds in any case. */
@Component
class GroupingLoop extends Loop {

    private static final Logger log = LoggerFactory.getLogger(GroupingLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_ONE_BY_ONE = 500;

    private final Grouping grouping;

    GroupingLoop(Grouping grouping) {
        super("campaign-grouping");
        this.grouping = grouping;
    }

    @TransactionalEventListener(
            classes = {CommentChanged.class, CommentEdited.class, CommentRedacted.class, CommentsChanged.class},
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void onComment() {
        wake();
    }

    @Override
    protected Duration step(int thread) {
        try {
            return grouping.work() > 0 ? Duration.ZERO : PAUSE;
        } catch (Grouping.BatchFailed e) {
            if (isRunning()) {
                log.error("A batch could not be grouped; its comments are grouped one by one", e);
                oneByOne(e.docket());
            }
            return PAUSE;
        }
    }

    private void oneByOne(DocketId docket) {
        for (var count = 0; count < MOST_ONE_BY_ONE && isRunning(); count++) {
            try {
                if (!grouping.workOnOne(docket)) {
                    return;
                }
            } catch (RuntimeException e) {
                log.debug("A comment could not be grouped", e);
                grouping.putOff(docket);
            }
        }
    }
}

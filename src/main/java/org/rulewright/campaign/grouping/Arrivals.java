package org.rulewright.campaign.grouping;

import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentEdited;
import org.rulewright.comment.CommentRedacted;
import org.rulewright.comment.CommentsChanged;
import org.rulewright.comment.CosignerAnswered;
import org.rulewright.docket.DocketId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Notes inside the transaction which comments have to be grouped, or grouped anew. */
@Component
@NamedInterface("grouping")
public class Arrivals {

    private final GroupingQueueStore queue;

    Arrivals(GroupingQueueStore queue) {
        this.queue = queue;
    }

    @EventListener
    void on(CommentChanged event) {
        queue.add(event.docket(), event.comment());
    }

    @EventListener
    void on(CommentEdited event) {
        queue.add(event.docket(), event.comment());
    }

    @EventListener
    void on(CommentRedacted event) {
        queue.add(event.docket(), event.comment());
        queue.addCountedWith(event.comment());
    }

    @EventListener
    void on(CommentsChanged event) {
        queue.addAll(
                event.docket(),
                event.entries().stream().map(CommentChanged::comment).toList());
    }

    @EventListener
    void on(CosignerAnswered event) {
        queue.add(event.trackingNumber());
    }

    /** How many changes of the docket have yet to be worked off. */
    public long waiting(DocketId docket) {
        return queue.waiting(docket);
    }
}

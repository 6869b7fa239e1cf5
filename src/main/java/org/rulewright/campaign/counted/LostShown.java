package org.rulewright.campaign.counted;

import java.util.List;
import java.util.Set;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CommentsChanged;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.Status;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after those that were counted with a comment which is not public any more, or says something else: another
 * published one that says the same shows them from now on; where there is none, they wait for a decision again.
 *
 * @see "docs/decisions/0050-publish-one-count-the-rest.md"
 */
@Component
public class LostShown {

    private static final int LOT = 1_000;

    private final LostShownStore store;
    private final CountedStore counted;
    private final GroupedComments grouped;
    private final ApplicationEventPublisher events;

    LostShown(LostShownStore store, CountedStore counted, GroupedComments grouped, ApplicationEventPublisher events) {
        this.store = store;
        this.counted = counted;
        this.grouped = grouped;
        this.events = events;
    }

    /** In the transaction of the change, so that none is forgotten; what is public again does not say the same for sure. */
    @EventListener
    void on(CommentChanged change) {
        if (!change.isNew() && change.status() != Status.PUBLISHED) {
            note(List.of(change.comment()));
        }
    }

    @EventListener
    void on(CommentsChanged changes) {
        note(changes.entries().stream().map(CommentChanged::comment).toList());
    }

    /** There is something to do once the transaction is over. */
    record Noted() {}

    private void note(List<CommentId> comments) {
        if (store.note(comments)) {
            events.publishEvent(new Noted());
        }
    }

    /** Works on the next lot; says whether there was any. */
    @Transactional
    public boolean work() {
        var lost = store.next();
        lost.ifPresent(each -> OwnAuthority.as(Role.MODERATOR, () -> {
            var lot = grouped.countedWith(each.comment(), each.noted(), LOT);
            settle(lot, each.comment());
            if (lot.size() < LOT) {
                store.remove(each.comment());
            }
            return lot;
        }));
        return lost.isPresent();
    }

    private void settle(List<CommentId> lot, CommentId lost) {
        var shown = Set.copyOf(grouped.regroup(counted.others(lot, lost)));
        grouped.ungroup(lot.stream().filter(comment -> !shown.contains(comment)).toList());
    }
}

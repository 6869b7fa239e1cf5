package org.rulewright.synthesis.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rulewright.comment.CommentEdited;
import org.rulewright.comment.CommentId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.CommentHandled;
import org.rulewright.synthesis.Hand;
import org.rulewright.synthesis.ReadingsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which comments staff have read: by opening them, or by marking or filing something in them. */
@Service
public class CommentReadings {

    private final CommentReadingStore store;
    private final Hand hand;
    private final ApplicationEventPublisher events;

    CommentReadings(CommentReadingStore store, Hand hand, ApplicationEventPublisher events) {
        this.store = store;
        this.hand = hand;
        this.events = events;
    }

    /** Notes that the caller has these comments before him; those that are not published stay unread. Gives the newly read. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public List<CommentId> read(Collection<CommentId> comments) {
        return read(comments, hand.act());
    }

    /** Takes a reading back, for all who have to read them. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void unread(Collection<CommentId> comments) {
        tell(store.unread(comments));
    }

    /** Takes back those of these readings that the caller made; gives them. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public List<CommentId> takeBack(Collection<CommentId> comments) {
        var unread = store.takeBack(comments, hand.act());
        tell(unread);
        return unread;
    }

    /** Those of these comments that somebody has read. */
    @PreAuthorize(Allowed.STAFF)
    public Set<CommentId> readOf(Collection<CommentId> comments) {
        return store.readOf(comments);
    }

    @EventListener
    void on(CommentHandled event) {
        read(List.of(event.comment()), event.act());
    }

    @EventListener
    void on(CommentEdited event) {
        unread(List.of(event.comment()));
    }

    private List<CommentId> read(Collection<CommentId> comments, Act act) {
        var read = store.read(comments, act);
        tell(read);
        return read;
    }

    private void tell(List<CommentId> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new ReadingsChanged(changed));
        }
    }
}

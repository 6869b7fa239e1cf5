package org.rulewright.comment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "This was not me": the owner of a mail address says that a comment in which it was given is not theirs.
 *
 * <p>The comment goes back to the moderators, out of public sight, until somebody there has decided.
 */
@Service
public class Disputes {

    private static final Set<Status> IN_SIGHT = EnumSet.of(Status.PUBLISHED, Status.GROUPED);

    private final DisputeStore store;
    private final ContactStore contacts;
    private final CommentStore comments;
    private final ApplicationEventPublisher events;

    Disputes(DisputeStore store, ContactStore contacts, CommentStore comments, ApplicationEventPublisher events) {
        this.store = store;
        this.contacts = contacts;
        this.comments = comments;
        this.events = events;
    }

    /** The comment that the holder of a letter's secret may dispute, and whether it is; refuses a wrong secret. */
    @PreAuthorize(Allowed.ANYONE)
    public Disputed find(Secret secret) {
        var comment = comment(secret);
        return new Disputed(
                comment.trackingNumber(),
                comment.docket(),
                comment.reception().received(),
                store.openSince(comment.id()).isPresent());
    }

    /** What somebody may dispute: enough to know which comment it is, and nothing of what it says. */
    public record Disputed(TrackingNumber trackingNumber, DocketId docket, Instant received, boolean isOpen) {}

    /** Disputes the comment: it waits for a decision, its address is forgotten, and mail about it stops. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void raise(Secret secret) {
        var comment = comment(secret);
        contacts.forget(comment.id());
        if (!store.raise(comment.id())) {
            return;
        }
        events.publishEvent(new CommentDisputed(comment.trackingNumber(), true));
        var from = comment.standing().status();
        if (IN_SIGHT.contains(from) && comments.move(comment.id(), from, Status.WAITING, "")) {
            events.publishEvent(
                    new CommentChanged(comment.id(), comment.docket(), comment.trackingNumber(), Status.WAITING, ""));
        }
    }

    /** Since when the comment is disputed; empty where it is not, or not any longer. */
    @PreAuthorize(Allowed.STAFF)
    public Optional<Instant> openSince(CommentId comment) {
        return store.openSince(comment);
    }

    /** Ends a dispute that somebody has looked into; the comment itself waits for its decision as before. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void settle(Comment comment) {
        if (!store.settle(comment.id())) {
            throw new Refusal(
                    "comment.refused.settled", comment.trackingNumber().value());
        }
        events.publishEvent(new CommentDisputed(comment.trackingNumber(), false));
    }

    private Comment comment(Secret secret) {
        return contacts.find(secret.fingerprint())
                .map(id -> comments.all(List.of(id)).getFirst())
                .orElseThrow(() -> new NotFound("base.secret.unknown"));
    }
}

package org.rulewright.comment;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sender's own look at a comment; the secret of the receipt is the only key to it. */
@Service
public class Receipts {

    private final CommentStore comments;
    private final ReceiptStore store;
    private final VersionStore versions;
    private final GroupedStore grouped;
    private final ApplicationEventPublisher events;

    Receipts(
            CommentStore comments,
            ReceiptStore store,
            VersionStore versions,
            GroupedStore grouped,
            ApplicationEventPublisher events) {
        this.grouped = grouped;
        this.comments = comments;
        this.store = store;
        this.versions = versions;
        this.events = events;
    }

    /** The comment as it was received, wherever it stands now; refuses a secret that opens nothing. */
    @PreAuthorize(Allowed.ANYONE)
    public Comment get(Secret secret) {
        return comments.findByReceipt(secret.fingerprint().value())
                .orElseThrow(() -> new NotFound("base.secret.unknown"));
    }

    /** Every version of a comment that its sender changed, the first one in front; none of one that was never changed. */
    @PreAuthorize(Allowed.ANYONE)
    public List<CommentVersion> versions(Secret secret) {
        return versions.versions(get(secret).id());
    }

    /** With which published comment the grouped one is counted; empty for one that is not grouped, or just now with none. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<TrackingNumber> countedWith(Secret secret) {
        return grouped.find(get(secret).trackingNumber()).flatMap(GroupedComment::whereShown);
    }

    /** Takes the comment back; refuses after the close, by the database's clock, and where it was taken back before. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void withdraw(Secret secret) {
        var comment = get(secret);
        if (!store.withdraw(secret.fingerprint())) {
            throw new Refusal(
                    "comment.refused.withdrawal", comment.trackingNumber().value());
        }
        events.publishEvent(
                new CommentChanged(comment.id(), comment.docket(), comment.trackingNumber(), Status.WITHDRAWN, ""));
    }
}

package org.rulewright.comment;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.PartState;
import org.rulewright.confidential.SentParts;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sender's own look at what became of the claims; the secret of the receipt is the only key to it. */
@Service
public class OwnClaims {

    private final Receipts receipts;
    private final SentParts sent;
    private final CommentStore comments;
    private final ApplicationEventPublisher events;

    OwnClaims(Receipts receipts, SentParts sent, CommentStore comments, ApplicationEventPublisher events) {
        this.receipts = receipts;
        this.sent = sent;
        this.comments = comments;
        this.events = events;
    }

    /** The confidential parts of the comment, without their words. */
    @PreAuthorize(Allowed.ANYONE)
    public List<ConfidentialPart> of(Secret receipt) {
        return sent.of(ConfidentialIntake.ownerOf(receipts.get(receipt).id()));
    }

    /** The name of a file that its sender keeps confidential; empty where the part is none, or is not sealed any more. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<String> fileName(Secret receipt, PartId part) {
        return sent.fileName(ConfidentialIntake.ownerOf(receipts.get(receipt).id()), part);
    }

    /** Takes one part back, so that it is destroyed and its gap stays; refuses one that is gone or public. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void withdraw(Secret receipt, PartId part) {
        sent.withdraw(ConfidentialIntake.ownerOf(receipts.get(receipt).id()), part);
    }

    /** Takes the whole comment back because a claim was refused, even after the close; refuses where none was. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void withdrawComment(Secret receipt) {
        var comment = receipts.get(receipt);
        var status = comment.standing().status();
        var isRefused = of(receipt).stream().anyMatch(part -> part.standing().state() == PartState.REFUSED);
        if (!isRefused || status == Status.WITHDRAWN || !comments.move(comment.id(), status, Status.WITHDRAWN, "")) {
            throw new Refusal(
                    "comment.refused.withdrawal", comment.trackingNumber().value());
        }
        events.publishEvent(
                new CommentChanged(comment.id(), comment.docket(), comment.trackingNumber(), Status.WITHDRAWN, ""));
    }
}

package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a sender name more co-signers after sending, and take some off, until the close.
 *
 * @see "docs/decisions/0048-correspondents-after-sending.md"
 */
@Service
public class OwnCosigners {

    private final Receipts receipts;
    private final CosignerStore cosigners;
    private final CosignerChangeStore changes;
    private final LetterSecrets secrets;
    private final CommentMail mail;
    private final ApplicationEventPublisher events;

    OwnCosigners(
            Receipts receipts,
            CosignerStore cosigners,
            CosignerChangeStore changes,
            LetterSecrets secrets,
            CommentMail mail,
            ApplicationEventPublisher events) {
        this.receipts = receipts;
        this.cosigners = cosigners;
        this.changes = changes;
        this.secrets = secrets;
        this.mail = mail;
        this.events = events;
    }

    /**
     * Asks somebody more to sign.
     *
     * <p>Refuses what a draft refuses about co-signers, an address that was asked before, more than a comment may have,
     * and all of it after the close by the database's clock.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void add(Secret receipt, Correspondents.Cosigner cosigner) {
        var comment = receipts.get(receipt);
        if (comment.submitter().kind() == SubmitterKind.ANONYMOUS) {
            throw new Refusal("comment.refused.cosigner.anonymous");
        }
        refuseFaults(cosigner);
        if (!changes.lock(comment.id())) {
            throw new Refusal("comment.refused.cosigner.closed");
        }
        if (changes.wasAsked(comment.id(), cosigner.address())) {
            throw new Refusal("comment.refused.cosigner.asked");
        }
        var number = changes.nextNumber(comment.id());
        if (number > Correspondents.MOST_COSIGNERS) {
            throw new Refusal("comment.fault.cosigners", Correspondents.MOST_COSIGNERS);
        }
        cosigners.add(comment.id(), number, cosigner, secrets.cosigner(comment.id(), number));
        cosigners.asked(comment.id()).stream()
                .filter(asked -> asked.number() == number)
                .forEach(asked -> mail.invitation(comment, asked, "comment.mail.cosign"));
        events.publishEvent(new CorrespondentsChanged(comment.trackingNumber(), "co-signer added", number));
    }

    /** Takes somebody off, and tells who had signed; refuses one who is not there any more, and after the close. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void remove(Secret receipt, int number) {
        var comment = receipts.get(receipt);
        if (!changes.lock(comment.id())) {
            throw new Refusal("comment.refused.cosigner.closed");
        }
        var removed = changes.remove(comment.id(), number).orElseThrow(() -> new NotFound("base.secret.unknown"));
        removed.told().ifPresent(address -> mail.takenOff(comment, address));
        events.publishEvent(new CorrespondentsChanged(comment.trackingNumber(), "co-signer removed", number));
    }

    private static void refuseFaults(Correspondents.Cosigner cosigner) {
        Correspondents.none().with(List.of(cosigner)).faults().stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw new Refusal(fault.key(), fault.arguments().toArray());
                });
        if (cosigner.address().isBlank()) {
            throw new Refusal("base.mail.address");
        }
    }
}

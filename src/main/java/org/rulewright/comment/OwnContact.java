package org.rulewright.comment;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.MailAddress;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a sender change the mail address after sending; a new one counts when its owner has confirmed it by mail.
 *
 * @see "docs/decisions/0048-correspondents-after-sending.md"
 */
@Service
public class OwnContact {

    private static final int MOST_PER_DAY = 3;
    private static final int DAYS_TO_CONFIRM = 7;

    private final Receipts receipts;
    private final CommentStore comments;
    private final ContactStore contacts;
    private final ContactVersionStore versions;
    private final LetterSecrets secrets;
    private final CommentMail mail;
    private final ApplicationEventPublisher events;

    OwnContact(
            Receipts receipts,
            CommentStore comments,
            ContactStore contacts,
            ContactVersionStore versions,
            LetterSecrets secrets,
            CommentMail mail,
            ApplicationEventPublisher events) {
        this.receipts = receipts;
        this.comments = comments;
        this.contacts = contacts;
        this.versions = versions;
        this.secrets = secrets;
        this.mail = mail;
        this.events = events;
    }

    /** Where news about the comment goes, most of the address left out; empty where nowhere. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<String> current(Secret receipt) {
        return contacts.reader(receipts.get(receipt).id())
                .map(ContactStore.Reader::address)
                .map(ContactVersion::masked);
    }

    /** Every address that the sender gave, once one was changed; the first one in front. */
    @PreAuthorize(Allowed.ANYONE)
    public List<ContactVersion> versions(Secret receipt) {
        return versions.of(receipts.get(receipt).id());
    }

    /**
     * Asks the owner of another address whether news may go there; until then the earlier one counts.
     *
     * <p>Refuses what is no address, a request after the close by the database's clock, and a fourth one within a day.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void change(Secret receipt, String address) {
        var comment = receipts.get(receipt);
        var to = MailAddress.of(address).orElseThrow(() -> new Refusal("base.mail.address"));
        versions.keepFirst(comment.id());
        var secret = Secret.fresh();
        if (!versions.ask(comment.id(), to.value(), secret, MOST_PER_DAY)) {
            throw new Refusal("comment.refused.contact", MOST_PER_DAY);
        }
        mail.confirmation(comment, to.value(), secret);
        events.publishEvent(new CorrespondentsChanged(comment.trackingNumber(), "contact address asked", 0));
    }

    /** Stops all news, and forgets the address; allowed at any time. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void remove(Secret receipt) {
        var comment = receipts.get(receipt);
        versions.keepFirst(comment.id());
        versions.end(comment.id());
        contacts.forget(comment.id());
        events.publishEvent(new CorrespondentsChanged(comment.trackingNumber(), "contact address removed", 0));
    }

    /** The comment about which the holder of a letter's secret is to hear; refuses one that waits for nothing any more. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public TrackingNumber waiting(Secret secret) {
        return comments.all(List.of(find(secret).comment())).getFirst().trackingNumber();
    }

    /** The owner of the address confirms it: news goes there from now on, and to no earlier one. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void confirm(Secret secret) {
        var waiting = find(secret);
        versions.confirm(waiting);
        contacts.addUnlessThere(waiting.comment(), secrets.contact(waiting.comment()));
        contacts.keep(waiting.comment(), waiting.address());
        var comment = comments.all(List.of(waiting.comment())).getFirst();
        events.publishEvent(new CorrespondentsChanged(comment.trackingNumber(), "contact address confirmed", 0));
    }

    private ContactVersionStore.Waiting find(Secret secret) {
        return versions.waiting(secret.fingerprint(), DAYS_TO_CONFIRM)
                .orElseThrow(() -> new NotFound("base.secret.unknown"));
    }
}

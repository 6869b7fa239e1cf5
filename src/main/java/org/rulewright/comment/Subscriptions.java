package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mail about comments to those who asked for it: whether there is such an address, and an end to it. */
@Service
public class Subscriptions {

    private final ContactStore contacts;
    private final CommentStore comments;

    Subscriptions(ContactStore contacts, CommentStore comments) {
        this.contacts = contacts;
        this.comments = comments;
    }

    /** The number of the comment that the holder of a letter's secret hears of; refuses a wrong secret. */
    @PreAuthorize(Allowed.ANYONE)
    public TrackingNumber find(Secret secret) {
        return comments.all(List.of(comment(secret))).getFirst().trackingNumber();
    }

    /** Whether mail about the comment still goes to the holder of the secret. */
    @PreAuthorize(Allowed.ANYONE)
    public boolean isOpen(Secret secret) {
        return contacts.isKept(comment(secret));
    }

    /** Forgets the address; there will be no more mail. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void end(Secret secret) {
        contacts.forget(comment(secret));
    }

    /** Whether an address is kept for the comment; which one nobody sees. */
    @PreAuthorize(Allowed.STAFF)
    public boolean hasAddress(CommentId comment) {
        return contacts.isKept(comment);
    }

    private CommentId comment(Secret secret) {
        return contacts.find(secret.fingerprint()).orElseThrow(() -> new NotFound("base.secret.unknown"));
    }
}

package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who sign a comment with its sender: each answers by the link of a letter, and is public only once signed. */
@Service
public class Cosigners {

    private final CosignerStore store;
    private final CommentStore comments;
    private final CommentMail letters;
    private final ApplicationEventPublisher events;

    Cosigners(CosignerStore store, CommentStore comments, CommentMail letters, ApplicationEventPublisher events) {
        this.store = store;
        this.comments = comments;
        this.letters = letters;
        this.events = events;
    }

    /**
     * What somebody is asked to sign.
     *
     * @param content names exactly this state of the comment; given back when it is signed
     * @param isOpen whether it can still be signed
     */
    public record Invitation(Comment comment, Cosigner cosigner, String content, boolean isOpen) {}

    /** Those who signed a public comment; nobody for one that is not public. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Cosigner> signed(Comment comment) {
        return comment.isPublic()
                ? store.all(comment.id()).stream()
                        .filter(cosigner -> cosigner.state() == Cosigner.State.CONFIRMED)
                        .toList()
                : List.of();
    }

    /** All that the sender named and what each answered, for whoever holds the receipt. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Cosigner> named(Secret receipt) {
        return comments.findByReceipt(receipt.fingerprint().value())
                .map(comment -> store.all(comment.id()))
                .orElse(List.of());
    }

    /** What the holder of a letter's secret is asked to sign; refuses a secret that opens nothing. */
    @PreAuthorize(Allowed.ANYONE)
    public Invitation invitation(Secret secret) {
        var found = find(secret);
        var comment = comments.all(List.of(found.comment())).getFirst();
        return new Invitation(comment, found.cosigner(), found.content(), found.isOpen());
    }

    /** Signs. Refuses after the close, by the database's clock, and where the comment is not the one that was read. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void sign(Secret secret, String content) {
        var found = find(secret);
        if (!store.confirm(secret.fingerprint(), content)) {
            throw new Refusal(found.isOpen() ? "comment.refused.cosign.changed" : "comment.refused.cosign.closed");
        }
        record(found, Cosigner.State.CONFIRMED, content);
    }

    /** Does not sign, or takes the signature back; the address is forgotten. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void decline(Secret secret) {
        var found = find(secret);
        store.decline(secret.fingerprint());
        record(found, Cosigner.State.DECLINED, "");
    }

    /** Asks those again who signed, where the sender has changed what they signed. */
    @EventListener
    void on(CommentChanged event) {
        var again = store.askAgain(event.comment());
        if (!again.isEmpty()) {
            var comment = comments.all(List.of(event.comment())).getFirst();
            store.asked(event.comment()).stream()
                    .filter(asked -> again.contains(asked.number()))
                    .forEach(asked -> letters.invitation(comment, asked, "comment.mail.resign"));
        }
    }

    private CosignerStore.Found find(Secret secret) {
        return store.find(secret.fingerprint()).orElseThrow(() -> new NotFound("base.secret.unknown"));
    }

    private void record(CosignerStore.Found found, Cosigner.State state, String content) {
        var number = comments.all(List.of(found.comment())).getFirst().trackingNumber();
        events.publishEvent(new CosignerAnswered(number, found.cosigner().number(), state, content));
    }
}

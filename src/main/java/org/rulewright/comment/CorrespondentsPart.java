package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.Sha256;
import org.springframework.stereotype.Component;

/**
 * Writes to those whom a draft names, once its comment is taken in.
 *
 * <p>An address is kept only where its owner is to hear more; else it serves for the receipt and is forgotten with the
 * draft.
 */
@Component
class CorrespondentsPart implements IntakePart {

    private final CorrespondentsStore named;
    private final CommentStore comments;
    private final ContactStore contacts;
    private final CosignerStore cosigners;
    private final LetterSecrets secrets;
    private final CommentMail letters;

    CorrespondentsPart(
            CorrespondentsStore named,
            CommentStore comments,
            ContactStore contacts,
            CosignerStore cosigners,
            LetterSecrets secrets,
            CommentMail letters) {
        this.named = named;
        this.comments = comments;
        this.contacts = contacts;
        this.cosigners = cosigners;
        this.secrets = secrets;
        this.letters = letters;
    }

    @Override
    public void taken(CommentId id, CommentDraft draft, IdempotencyKey key) {
        named.find(Sha256.of(key.value()))
                .map(all -> all.of(draft.submitter().kind()))
                .ifPresent(correspondents -> {
                    refuseFaults(correspondents);
                    var comment = comments.all(List.of(id)).getFirst();
                    tellSender(comment, key, correspondents.sender());
                    ask(comment, correspondents.asked());
                });
    }

    private static void refuseFaults(Correspondents correspondents) {
        var faults = correspondents.faults();
        if (!faults.isEmpty()) {
            throw new CommentRefused(faults);
        }
    }

    private void tellSender(Comment comment, IdempotencyKey key, Correspondents.Contact contact) {
        if (contact.address().isBlank() || !(contact.receipt() || contact.news())) {
            return;
        }
        contacts.add(comment.id(), secrets.contact(comment.id()));
        if (contact.news()) {
            contacts.keep(comment.id(), contact.address());
        }
        if (contact.receipt()) {
            letters.receipt(comment, key, contact.address());
        }
    }

    private void ask(Comment comment, List<Correspondents.Cosigner> asked) {
        for (var place = 0; place < asked.size(); place++) {
            var number = place + 1;
            cosigners.add(comment.id(), number, asked.get(place), secrets.cosigner(comment.id(), number));
        }
        cosigners.asked(comment.id()).forEach(one -> letters.invitation(comment, one, "comment.mail.cosign"));
    }
}

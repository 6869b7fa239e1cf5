package org.rulewright.comment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.platform.Seal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets senders change what they sent until the close; every version is kept whole.
 *
 * @see "docs/decisions/0027-the-legal-moment.md"
 */
@Component
class CommentEdits {

    private static final String PURPOSE = "the receipt that a change of its comment leads back to";

    private final EditStore store;
    private final CommentStore comments;
    private final IntakeStore intake;
    private final KeptVersions versions;
    private final ObjectProvider<IntakePart> parts;
    private final ApplicationEventPublisher events;
    private final Seal seal;

    CommentEdits(
            EditStore store,
            CommentStore comments,
            IntakeStore intake,
            KeptVersions versions,
            ObjectProvider<IntakePart> parts,
            ApplicationEventPublisher events,
            Seal seal) {
        this.store = store;
        this.comments = comments;
        this.intake = intake;
        this.versions = versions;
        this.parts = parts;
        this.events = events;
        this.seal = seal;
    }

    /** The secret of a receipt, as it may be kept in the database. */
    byte[] sealed(Secret receipt) {
        return seal.close(receipt.value().getBytes(StandardCharsets.UTF_8), PURPOSE);
    }

    /** The version that a change would be made on. */
    EditedComment seen(CommentId comment) {
        return new EditedComment(comment, store.hold(comment));
    }

    /** Tells those who keep what belongs to the comment that a draft changes it. */
    void begun(CommentId comment, Secret draft) {
        parts.forEach(part -> part.begun(comment, draft));
    }

    List<KeptFile> files(CommentId comment) {
        return store.files(comment);
    }

    /** What was already saved from the draft of this key. */
    Optional<Receipt> saved(IdempotencyKey draft) {
        return store.sent(draft)
                .map(sent -> new Receipt(sent.number(), opened(sent.receipt()), sent.received(), sent.late()));
    }

    /**
     * Saves what the draft says as the comment's next version, which waits to be checked again.
     *
     * <p>Refuses after the close by the database's clock, where the comment was withdrawn, and where it was changed
     * since the draft was begun; nothing is lost then, neither that change nor the draft.
     */
    Receipt save(EditedComment edited, CommentDraft draft, EditStore.Keys keys) {
        var held = store.hold(edited.comment());
        var before = comments.all(List.of(edited.comment())).getFirst();
        if (held != edited.version()) {
            throw new Refusal("comment.refused.edited", before.trackingNumber().value());
        }
        versions.keepFirst(before, files(before.id()));
        var changed = store.change(edited, draft, keys.draft())
                .orElseThrow(() -> new Refusal(
                        "comment.refused.change", before.trackingNumber().value()));
        intake.replaceParts(before.id(), draft);
        versions.carry(before);
        parts.forEach(part -> part.changed(before.id(), draft, keys.draft()));
        var hash = versions.keep(before.id(), changed, draft, keys);
        tell(before, changed, hash);
        var reception = before.reception();
        return new Receipt(
                before.trackingNumber(), opened(keys.sealedReceipt()), reception.received(), reception.late());
    }

    private void tell(Comment comment, EditStore.Changed changed, Sha256 hash) {
        events.publishEvent(
                new CommentEdited(comment.id(), comment.docket(), comment.trackingNumber(), changed.version(), hash));
        events.publishEvent(
                new CommentChanged(comment.id(), comment.docket(), comment.trackingNumber(), Status.WAITING, ""));
    }

    private Secret opened(byte[] receipt) {
        return new Secret(new String(seal.open(receipt, PURPOSE), StandardCharsets.UTF_8));
    }
}

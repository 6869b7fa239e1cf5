package org.rulewright.comment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what people are writing, so that nothing typed is ever lost; whoever has a draft's secret may go on with it. */
@Service
public class CommentDrafts {

    private final DraftStore store;
    private final CommentFiles files;
    private final CommentIntake intake;
    private final DraftRoom room;
    private final TransactionTemplate transaction;
    private final Receipts receipts;
    private final CommentForms forms;
    private final CommentEdits edits;
    private final WithheldFiles withheld;

    CommentDrafts(
            DraftStore store,
            CommentFiles files,
            CommentIntake intake,
            Receipts receipts,
            CommentForms forms,
            CommentEdits edits,
            WithheldFiles withheld,
            DraftRoom room,
            TransactionTemplate transaction) {
        this.store = store;
        this.files = files;
        this.intake = intake;
        this.receipts = receipts;
        this.forms = forms;
        this.edits = edits;
        this.withheld = withheld;
        this.room = room;
        this.transaction = transaction;
    }

    /** Begins a draft with what is filled in so far. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public Secret begin(DocketId docket, DraftForm form) {
        var secret = Secret.fresh();
        store.add(secret.fingerprint(), docket, form);
        return secret;
    }

    /**
     * Begins a draft that changes a comment: with what it says now, leading back to this receipt.
     *
     * <p>Refuses a secret that opens nothing, and a comment that was withdrawn. Whether it is in time is decided when it
     * is sent.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public Secret edit(Secret receipt) {
        var seen = edits.seen(receipts.get(receipt).id());
        var comment = receipts.get(receipt);
        if (comment.standing().status() == Status.WITHDRAWN) {
            throw new Refusal("comment.refused.change", comment.trackingNumber().value());
        }
        var secret = begin(comment.docket(), forms.of(comment));
        store.markAsEdit(secret.fingerprint(), seen, edits.sealed(receipt));
        store.copyFiles(secret.fingerprint(), comment.id());
        edits.begun(comment.id(), secret);
        return secret;
    }

    /** The receipt of the comment that was sent from this draft, or that it changed; empty where it was not sent. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Receipt> sent(Secret secret) {
        var key = IdempotencyKey.of(secret);
        return intake.sent(key).or(() -> edits.saved(key));
    }

    /** The draft; empty where it was sent or never was. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Draft> find(Secret secret) {
        return store.find(secret.fingerprint());
    }

    /**
     * Keeps the form as it is now, and gives the draft's new version.
     *
     * <p>Refuses where the draft was sent meanwhile, and with {@link DraftOvertaken} where it was changed in another
     * window.
     *
     * @param seen the version that the form was written on; that of a draft just begun is 1
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public int save(Secret secret, int seen, DraftForm form) {
        return store.save(secret.fingerprint(), seen, form)
                .orElseThrow(
                        () -> find(secret).isPresent() ? new DraftOvertaken() : new NotFound("comment.refused.draft"));
    }

    /**
     * Adds a file to the draft when all of it has come; the draft is not locked while it comes.
     *
     * <p>Refuses what {@link CommentFiles} refuses, too many files, and too large ones.
     */
    @PreAuthorize(Allowed.ANYONE)
    public void addFile(Secret secret, String name, InputStream bytes) throws IOException {
        addFile(secret, name, bytes, _ -> 0);
    }

    /** Looks at a file before it becomes part of a draft, and may refuse it. */
    interface Admission {

        /** The number of the confidential file whose public version it is; 0 for none. */
        int standsFor(KeptFile file);
    }

    /** Adds a file as {@link #addFile}, if whoever looks at it first lets it in. */
    void addFile(Secret secret, String name, InputStream bytes, Admission admission) throws IOException {
        room.refuseUnlessRoom(secret, name, 1);
        var file = files.keep(name, bytes);
        var standsFor = admission.standsFor(file);
        transaction.executeWithoutResult(_ -> {
            if (!store.lock(secret.fingerprint())) {
                throw new NotFound("comment.refused.draft");
            }
            room.refuseUnlessRoom(secret, name, file.size());
            store.addFile(secret.fingerprint(), file, standsFor);
        });
    }

    /** What the public will learn of the confidential files of the draft; nothing where there is no such draft. */
    @PreAuthorize(Allowed.ANYONE)
    public List<WithheldFile> withheld(Secret secret) {
        return find(secret).map(draft -> withheld.of(secret, draft)).orElse(List.of());
    }

    /** Takes a file out of the draft; does nothing where it is not there. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void removeFile(Secret secret, long file) {
        store.removeFile(secret.fingerprint(), file);
    }

    /**
     * Sends the draft as a comment, or as the next version of the one that it changes, and lets go of it; sending it
     * again gives the same receipt.
     *
     * <p>Refuses what {@link CommentIntake} refuses, and a change after the close or of a comment that was withdrawn or
     * changed meanwhile; the draft then stays.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public Receipt send(Secret secret) {
        var key = IdempotencyKey.of(secret);
        if (!store.lock(secret.fingerprint())) {
            return sent(secret).orElseThrow(() -> new NotFound("comment.refused.draft"));
        }
        var draft = get(secret);
        var edited = draft.edits();
        var receipt = edited == null ? intake.submit(comment(secret, draft), key) : changed(secret, edited, draft);
        store.remove(secret.fingerprint());
        return receipt;
    }

    private Receipt changed(Secret secret, EditedComment edited, Draft draft) {
        var comment = comment(secret, draft);
        var faults = intake.faults(comment);
        if (!faults.isEmpty()) {
            throw new CommentRefused(faults);
        }
        var keys = new EditStore.Keys(IdempotencyKey.of(secret), store.receipt(secret.fingerprint()));
        return edits.save(edited, comment, keys);
    }

    private CommentDraft comment(Secret secret, Draft draft) {
        return draft.toComment().withholding(withheld.of(secret, draft));
    }

    private Draft get(Secret secret) {
        return find(secret).orElseThrow(() -> new NotFound("comment.refused.draft"));
    }
}

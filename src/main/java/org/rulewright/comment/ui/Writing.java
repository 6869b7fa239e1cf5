package org.rulewright.comment.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Secret;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.Draft;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.DraftOvertaken;
import org.rulewright.comment.Receipt;
import org.rulewright.docket.Docket;

/** A comment while it is being written: each change is saved at once, and this browser finds it again. */
final class Writing {

    private final CommentDrafts drafts;
    private final Docket docket;
    private final DraftMemory memory;
    private final Listener listener;
    private Runnable onFiles = () -> {};
    private DraftForm form = DraftForm.empty();
    private @Nullable Secret secret;
    private int version = 1;
    private boolean isEdit;

    /** Who is told what became of what is typed. */
    interface Listener {

        /** Everything is kept now. */
        void saved();

        /** The draft was changed in another window; what is typed here is not kept until the author decides. */
        void overtaken();
    }

    Writing(CommentDrafts drafts, Docket docket, Listener listener) {
        this.drafts = drafts;
        this.docket = docket;
        this.memory = new DraftMemory(docket);
        this.listener = listener;
    }

    /** Goes on with a draft; does nothing where there is none on this docket. */
    void goOnWith(Secret known) {
        drafts.find(known).filter(draft -> draft.docket().equals(docket.id())).ifPresent(draft -> {
            secret = known;
            form = draft.form();
            version = draft.version();
            isEdit = draft.edits() != null;
            if (!isEdit) {
                memory.keep(known);
            }
        });
    }

    Docket docket() {
        return docket;
    }

    /** Whether it changes a comment that was sent before. */
    boolean isEdit() {
        return isEdit;
    }

    DraftForm form() {
        return form;
    }

    /** The secret of the draft; empty while nothing was written. */
    Optional<Secret> secret() {
        return Optional.ofNullable(secret);
    }

    List<Draft.DraftFile> files() {
        return draft().map(Draft::files).orElse(List.of());
    }

    /** The comment as it would be sent. */
    CommentDraft comment() {
        return form.toComment(
                        docket.id(), files().stream().map(Draft.DraftFile::file).toList())
                .withholding(secret().map(drafts::withheld).orElse(List.of()));
    }

    /** Changes the form and keeps it; does nothing where nothing changes. */
    void change(UnaryOperator<DraftForm> change) {
        var changed = change.apply(form);
        if (changed.equals(form)) {
            return;
        }
        form = changed;
        keep();
    }

    /** Keeps what is typed here, over what another window wrote. */
    void keepMine() {
        draft().ifPresent(theirs -> version = theirs.version());
        keep();
    }

    private void keep() {
        try {
            if (secret == null) {
                begun();
            } else {
                version = drafts.save(secret, version, form);
            }
            listener.saved();
        } catch (DraftOvertaken _) {
            listener.overtaken();
        }
    }

    /** The draft to send files to, begun if it was not. */
    Secret place() {
        return begun();
    }

    /** Something was saved past this form, such as a file. */
    void saved() {
        listener.saved();
        onFiles.run();
    }

    /** Calls when files came or went, in place of whoever was called before. */
    void onFiles(Runnable called) {
        onFiles = called;
    }

    void removeFile(long file) {
        drafts.removeFile(begun(), file);
        saved();
    }

    /** Sends it; the draft is gone afterwards. */
    Receipt send() {
        var receipt = drafts.send(begun());
        if (!isEdit) {
            memory.forget();
        }
        return receipt;
    }

    /** Keeps something beside the draft, which is begun if need be. */
    void keep(Consumer<Secret> act) {
        act.accept(begun());
        listener.saved();
    }

    private Optional<Draft> draft() {
        return secret().flatMap(drafts::find);
    }

    /** The secret of the draft, which begins now where nothing was written yet. */
    Secret begun() {
        if (secret == null) {
            secret = drafts.begin(docket.id(), form);
            memory.keep(secret);
        }
        return secret;
    }
}

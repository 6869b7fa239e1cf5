package org.rulewright.comment.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Secret;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.Draft;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.Receipt;
import org.rulewright.docket.Docket;

/** A comment while it is being written: each change is saved at once, and this browser finds it again. */
final class Writing {

    private final CommentDrafts drafts;
    private final Docket docket;
    private final Runnable onSaved;
    private DraftForm form = DraftForm.empty();
    private @Nullable Secret secret;

    Writing(CommentDrafts drafts, Docket docket, Runnable onSaved) {
        this.drafts = drafts;
        this.docket = docket;
        this.onSaved = onSaved;
    }

    /** The draft that this browser wrote last on the docket. */
    static Optional<Secret> remembered(Docket docket) {
        return Optional.ofNullable((Secret) VaadinSession.getCurrent().getAttribute(keyOf(docket)));
    }

    /** Goes on with a draft; does nothing where there is none on this docket. */
    void goOnWith(Secret known) {
        drafts.find(known).filter(draft -> draft.docket().equals(docket.id())).ifPresent(draft -> {
            secret = known;
            form = draft.form();
            remember(known);
        });
    }

    Docket docket() {
        return docket;
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
                docket.id(), files().stream().map(Draft.DraftFile::file).toList());
    }

    /** Changes the form and keeps it; does nothing where nothing changes. */
    void change(UnaryOperator<DraftForm> change) {
        var changed = change.apply(form);
        if (changed.equals(form)) {
            return;
        }
        form = changed;
        drafts.save(begun(), form);
        onSaved.run();
    }

    void addFile(String name, byte[] bytes) {
        drafts.addFile(begun(), name, bytes);
        onSaved.run();
    }

    void removeFile(long file) {
        drafts.removeFile(begun(), file);
        onSaved.run();
    }

    /** Sends it; the draft is gone afterwards. */
    Receipt send() {
        var receipt = drafts.send(begun());
        VaadinSession.getCurrent().setAttribute(keyOf(docket), null);
        return receipt;
    }

    private Optional<Draft> draft() {
        return secret().flatMap(drafts::find);
    }

    private Secret begun() {
        if (secret == null) {
            secret = drafts.begin(docket.id(), form);
            remember(secret);
        }
        return secret;
    }

    private void remember(Secret known) {
        VaadinSession.getCurrent().setAttribute(keyOf(docket), known);
    }

    private static String keyOf(Docket docket) {
        return "comment draft on " + docket.number();
    }
}

package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Panes;
import org.rulewright.comment.Comment;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ledger.Balance;

/** The panes of the desk: comments, one comment, concerns, and what is missing; a narrow screen shows one at a time. */
final class SynthesisPanes extends Composite<Panes> {

    /** Gives the editor of a concern's answer. */
    interface Editors {
        AnswerEditor of(Concern concern, DeskSheet sheet, SynthesisActs acts);
    }

    private final Panes panes = new Panes(Panes.Shape.READ);
    private final DeskSheet sheet;
    private final SynthesisAddress address;
    private final DeskActs acts;

    private @Nullable WorkPane work;
    private @Nullable MissingPane missing;

    SynthesisPanes(DeskSheet sheet, SynthesisAddress address, DeskActs acts) {
        this.sheet = sheet;
        this.address = address;
        this.acts = acts;
        panes.onChoice(pane -> UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, address.showing(pane).href()));
    }

    void list(Optional<Comment> open) {
        panes.pane(
                SynthesisAddress.COMMENTS,
                getTranslation("synthesis.comments"),
                new CommentsPane(sheet, address, open));
    }

    void read(Optional<CommentSheet> open) {
        var name = getTranslation("synthesis.comment");
        if (open.isEmpty()) {
            var none = new EmptyState(getTranslation("synthesis.idle"), getTranslation("synthesis.idle.why"));
            panes.pane(SynthesisAddress.COMMENT, name, Panes.body(none));
            return;
        }
        var pane = new CommentPane(open.get(), sheet, address, acts);
        panes.pane(SynthesisAddress.COMMENT, name, pane.head(), pane);
    }

    void work(Optional<Concern> open, Editors editors, Supplier<ParagraphSheet> paragraphs) {
        var pane = new WorkPane(sheet, address, acts);
        switch (address.tab()) {
            case SynthesisAddress.PARAGRAPHS -> pane.other(new ParagraphList(paragraphs.get(), sheet, address));
            case SynthesisAddress.CHANGES -> pane.other(new ChangeList(sheet, address, acts));
            case SynthesisAddress.PANEL -> pane.other(new FindingList(sheet, acts));
            default ->
                open.ifPresentOrElse(
                        concern -> pane.byConcern(concern, editors.of(concern, sheet, acts)), pane::byConcern);
        }
        work = pane;
        panes.pane(SynthesisAddress.CONCERNS, getTranslation("synthesis.tab.concerns"), pane);
    }

    void missing(MissingPane.Source source) {
        var what = sheet.balance();
        missing = new MissingPane(what, address, source);
        panes.pane(SynthesisAddress.MISSING, getTranslation("synthesis.pane.missing", what.count()), missing);
        panes.open(address.pane().isEmpty() ? SynthesisAddress.COMMENTS : address.pane());
    }

    /** Draws anew what an answer changes, and leaves everything in which somebody may be typing. */
    void refresh(Balance balance) {
        if (work != null && missing != null) {
            work.refresh(balance.chain());
            missing.show(balance);
        }
    }

    @Override
    protected Panes initContent() {
        return panes;
    }
}

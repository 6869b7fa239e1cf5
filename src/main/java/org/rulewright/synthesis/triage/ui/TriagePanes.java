package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Panes;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.synthesis.triage.Analyst;
import org.rulewright.synthesis.triage.TriageRow;

/** The list, and the comment that is open beside it; a narrow screen shows one of them. */
final class TriagePanes extends Composite<Panes> {

    private final Panes panes = new Panes(Panes.Shape.TWO);
    private final TriageSheet sheet;
    private final TriageAddress address;
    private final TriageWork work;
    private final Button stale = new Button(getTranslation("synthesis.triage.stale"));

    private @Nullable ListPane list;
    private @Nullable DetailPane detail;
    private Optional<Comment> open = Optional.empty();

    TriagePanes(TriageSheet sheet, TriageAddress address, TriageWork work) {
        this.sheet = sheet;
        this.address = address;
        this.work = work;
        panes.onChoice(pane -> UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, address.showing(pane).href()));
    }

    /** The list; where it is not up to date any more, it can be listed anew. */
    void list(Runnable anew) {
        stale.addThemeVariants(ButtonVariant.SMALL);
        stale.addClickListener(_ -> anew.run());
        stale.addClassName("rw-triage-stale");
        stale.setVisible(false);
        list = new ListPane(sheet, address, work);
        panes.pane(TriageAddress.LIST, getTranslation("synthesis.comments"), stale, list);
    }

    void read(Optional<Comment> comment, Optional<TriageRow> row) {
        open = comment;
        var name = getTranslation("synthesis.comment");
        if (comment.isEmpty()) {
            panes.pane(TriageAddress.COMMENT, name, idle());
        } else {
            var pane = new DetailPane(sheet, address, comment.get());
            detail = pane;
            panes.pane(TriageAddress.COMMENT, name, pane.head(), pane.with(row, work));
        }
        panes.open(address.pane().isEmpty() ? TriageAddress.LIST : address.pane());
    }

    private Div idle() {
        var idle = Panes.body(
                new EmptyState(getTranslation("synthesis.triage.idle"), getTranslation("synthesis.triage.idle.why")));
        sheet.beside(Optional.empty(), 1).ifPresent(first -> {
            var link = new Anchor(
                    address.reading(first.trackingNumber()).href(), getTranslation("synthesis.triage.begin"));
            link.addClassName("rw-btn");
            link.getElement().setAttribute("data-key", "j").setAttribute("aria-keyshortcuts", "j");
            idle.add(link);
        });
        return idle;
    }

    /** The comment that is open. */
    Optional<Comment> open() {
        return open;
    }

    /** All that are shown. */
    List<CommentId> comments() {
        var comments =
                new ArrayList<>(sheet.rows().stream().map(TriageRow::comment).toList());
        open.map(Comment::id).ifPresent(comments::add);
        return comments;
    }

    void showReaders(Map<CommentId, List<Analyst>> readers) {
        if (list != null) {
            list.showReaders(readers);
        }
        if (detail != null) {
            detail.showReaders(open.map(comment -> readers.getOrDefault(comment.id(), List.of()))
                    .orElse(List.of()));
        }
    }

    /** Leads the reader to the comment that is open, and the list to its row. */
    void takeFocus() {
        if (detail != null) {
            detail.takeFocus();
        }
    }

    /** Says whether other comments would stand on this page by now. */
    void showStale(boolean isStale) {
        stale.setVisible(isStale);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        panes.getElement().executeJs("this.querySelector('.rw-trow[aria-current]')?.scrollIntoView({block: 'center'})");
    }

    @Override
    protected Panes initContent() {
        return panes;
    }
}

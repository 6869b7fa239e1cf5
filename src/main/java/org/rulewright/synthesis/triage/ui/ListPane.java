package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Panes;
import org.rulewright.comment.CommentId;
import org.rulewright.synthesis.triage.Analyst;
import org.rulewright.synthesis.triage.TriageRow;

/** A page of comments, with the filter above it and the acts on many. */
final class ListPane extends Div {

    private final TriageSheet sheet;
    private final TriageAddress address;
    private final TriageWork work;
    private final Map<CommentId, RowItem> items = new LinkedHashMap<>();

    ListPane(TriageSheet sheet, TriageAddress address, TriageWork work) {
        this.sheet = sheet;
        this.address = address;
        this.work = work;
        var count = new Span(getTranslation("synthesis.triage.count", sheet.count()));
        count.addClassNames("rw-quiet", "rw-num", "rw-push", "rw-small");
        var head = Panes.head(new H2(getTranslation("synthesis.comments")), count);
        if (sheet.mayAct()) {
            var ask = new Button(getTranslation("synthesis.triage.question"), _ -> work.ask(Optional.empty()));
            ask.addThemeVariants(ButtonVariant.SMALL);
            head.add(ask);
        }
        add(head, new FilterBar(sheet, address, work));
        var rows = rows();
        if (sheet.mayAct() && !items.isEmpty()) {
            add(new BulkBar(sheet, address, this, work));
        }
        if (sheet.behind() > 0) {
            var behind = new Paragraph(getTranslation("synthesis.triage.behind", sheet.behind()));
            behind.addClassNames("rw-pane-body", "rw-small", "rw-quiet");
            add(behind);
        }
        add(items.isEmpty() ? nothing() : rows, pages());
    }

    /** Those that are ticked. */
    Set<CommentId> ticked() {
        return work.state().ticked();
    }

    void tickAll(boolean ticked) {
        items.values().forEach(item -> item.tick().setValue(ticked));
    }

    /** Tells each time when other ones are ticked. */
    void onTick(Runnable listener) {
        items.values().forEach(item -> item.tick().addValueChangeListener(_ -> listener.run()));
    }

    /** Shows who else has which comment open by now. */
    void showReaders(Map<CommentId, List<Analyst>> readers) {
        items.forEach((comment, item) -> item.readers().show(readers.getOrDefault(comment, List.of())));
    }

    private Component rows() {
        var rows = new UnorderedList();
        for (TriageRow row : sheet.rows()) {
            var comment = sheet.comments().get(row.comment());
            if (comment != null) {
                var item = new RowItem(sheet, row, comment, address);
                item.tick().setValue(ticked().contains(row.comment()));
                item.tick().addValueChangeListener(event -> work.state().tick(row.comment(), event.getValue()));
                items.put(row.comment(), item);
                rows.add(item);
            }
        }
        return rows;
    }

    private Component nothing() {
        var isAll = address.filter().isOpen() && address.after().isEmpty();
        var key = isAll ? "synthesis.triage.none" : "synthesis.triage.no-match";
        return Panes.body(new EmptyState(getTranslation(key), getTranslation(key + ".why")));
    }

    private Component pages() {
        var pages = new Div();
        pages.addClassName("rw-desk-pager");
        if (!address.after().isEmpty()) {
            pages.add(new Anchor(address.behind("").href(), getTranslation("synthesis.triage.first-page")));
        }
        if (!sheet.next().isEmpty()) {
            pages.add(new Anchor(
                    address.behind(sheet.next()).href(),
                    getTranslation("synthesis.triage.next-page", TriageReader.ROWS)));
        }
        return pages;
    }
}

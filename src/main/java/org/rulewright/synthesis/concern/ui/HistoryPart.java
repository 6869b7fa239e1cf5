package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.synthesis.outline.HistoryEntry;

/** What happened to a concern, the last first; not there where nothing did. */
final class HistoryPart extends Section {

    private final Times times;

    HistoryPart(List<HistoryEntry> entries, Times times, boolean mayUndo, SheetActs acts) {
        this.times = times;
        setVisible(!entries.isEmpty());
        addClassName("rw-stack");
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        for (var entry : entries) {
            var item = new ListItem(new Span(what(entry)));
            item.addClassName("rw-stack-s");
            said(
                    item,
                    entry.reason().isEmpty() ? "" : getTranslation("synthesis.concern.history.reason", entry.reason()));
            said(item, entry.draft().isEmpty() ? "" : getTranslation("synthesis.concern.history.draft", entry.draft()));
            item.add(who(entry, mayUndo, acts));
            list.add(item);
        }
        add(new SectionHeading(getTranslation("synthesis.concern.history")), list);
    }

    private String what(HistoryEntry entry) {
        return switch (entry.kind()) {
            case REWORD -> getTranslation("synthesis.concern.history.REWORD", entry.from(), entry.to());
            case MERGE, SPLIT ->
                getTranslation("synthesis.concern.history." + entry.kind(), entry.from(), entry.to(), entry.excerpts());
        };
    }

    private static void said(ListItem item, String words) {
        if (!words.isEmpty()) {
            var paragraph = new Paragraph(words);
            paragraph.addClassNames("rw-words", "rw-small");
            item.add(paragraph);
        }
    }

    private Div who(HistoryEntry entry, boolean mayUndo, SheetActs acts) {
        var who = new Span(getTranslation("synthesis.concern.history.by", entry.by(), times.moment(entry.at())));
        who.addClassNames("rw-small", "rw-quiet");
        var row = new Div(who);
        row.addClassName("rw-row");
        if (entry.undoneBy() != null) {
            row.add(new Span(getTranslation("synthesis.concern.history.undone", entry.undoneBy())));
        } else if (mayUndo) {
            entry.undoable().ifPresent(act -> {
                var undo = new Button(getTranslation("synthesis.concern.history.undo"), _ -> acts.undo(act));
                undo.addThemeVariants(ButtonVariant.SMALL);
                undo.setAriaLabel(getTranslation("synthesis.concern.history.undo.of", what(entry)));
                row.add(undo);
            });
        }
        return row;
    }
}

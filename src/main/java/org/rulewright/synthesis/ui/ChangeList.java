package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Glyph;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.Concern;

/** Every change of the text with its reason: the concerns that it carries out, or another one. */
final class ChangeList extends Div {

    private final DeskSheet sheet;
    private final SynthesisAddress address;
    private final SynthesisActs acts;

    ChangeList(DeskSheet sheet, SynthesisAddress address, SynthesisActs acts) {
        this.sheet = sheet;
        this.address = address;
        this.acts = acts;
        if (sheet.chain().changes().isEmpty()) {
            add(new EmptyState(getTranslation("synthesis.changes.none"), getTranslation("synthesis.changes.none.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        sheet.chain().changes().forEach(change -> list.add(row(change)));
        add(list);
    }

    private ListItem row(TextChange change) {
        var row = new ListItem(new ChangeWords(change, sheet.carriedBy(change)));
        row.setId("change-" + change.id().value());
        row.addClassName("rw-stack-s");
        var concerns = sheet.chain().concerns().stream()
                .filter(concern -> carriesOut(concern, change))
                .toList();
        if (!concerns.isEmpty()) {
            row.add(why(concerns));
        }
        row.add(new ChangeThread(change, sheet, address, acts), other(change, concerns.isEmpty()));
        return row;
    }

    private boolean carriesOut(Concern concern, TextChange change) {
        return sheet.chain()
                .response(concern)
                .filter(response -> response.changes().contains(change.id()))
                .isPresent();
    }

    private Component why(Iterable<Concern> concerns) {
        var why = new Div(new Span(getTranslation("synthesis.why")));
        why.addClassNames("rw-row", "rw-small");
        concerns.forEach(concern -> why.add(new ConcernChip(concern, address)));
        return why;
    }

    private Component other(TextChange change, boolean owed) {
        var reason = sheet.chain().reasons().get(change.id());
        if (reason != null && (reason.published() != null || !sheet.editable())) {
            return new Paragraph(reason.reason());
        }
        var other = new Div();
        other.addClassName("rw-stack-s");
        var none = new Paragraph(Glyph.CLOSE.draw(), new Span(getTranslation("synthesis.reason.none")));
        none.addClassNames("rw-small", "rw-bad");
        if (reason == null && owed) {
            other.add(none);
        }
        if (sheet.editable()) {
            other.add(form(reason == null ? "" : reason.reason(), words -> {
                acts.giveReason(change.id(), words);
                if (!words.isBlank()) {
                    other.remove(none);
                } else if (owed) {
                    other.addComponentAsFirst(none);
                }
            }));
        }
        return other;
    }

    private Component form(String now, Consumer<String> keeper) {
        return new KeptWords(
                new TextArea(getTranslation("synthesis.reason")),
                new Button(getTranslation("synthesis.reason.save")),
                now,
                keeper);
    }
}

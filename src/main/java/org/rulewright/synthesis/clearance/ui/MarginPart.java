package org.rulewright.synthesis.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.clearance.ClearanceBook;
import org.rulewright.synthesis.clearance.ClearanceEntry;
import org.rulewright.synthesis.clearance.ClearanceState;
import org.rulewright.synthesis.clearance.ClearanceStep;
import org.rulewright.synthesis.clearance.ClearedItem;
import org.rulewright.synthesis.clearance.Remark;

/** What stands beside one part of the answers: who signed it as it is, what was remarked, and what the reader can do. */
final class MarginPart extends Div {

    private final ClearanceBook book;
    private final ClearedItem item;
    private final Times times;
    private final ClearanceActs acts;

    MarginPart(ClearanceBook book, ClearedItem item, Times times, ClearanceActs acts) {
        this.book = book;
        this.item = item;
        this.times = times;
        this.acts = acts;
        addClassNames("rw-margin", "rw-stack-s");
        book.steps().forEach(step -> add(said(step)));
        var remarks = book.remarks().stream()
                .filter(remark -> remark.item().equals(item.key()))
                .toList();
        if (!remarks.isEmpty()) {
            add(remarks(remarks));
        }
        add(remarking());
    }

    private Component said(ClearanceStep step) {
        var state = book.state(step.role(), item);
        var role = new Span(getTranslation("synthesis.clearance.role." + step.role()));
        role.addClassName("rw-strong");
        var words = getTranslation("synthesis.clearance.state." + state);
        var badge = switch (state) {
            case OPEN -> new StatusBadge(Tone.QUIET, words);
            case SIGNED -> new StatusBadge(Tone.OK, Glyph.CHECK, words);
            case RETURNED -> new StatusBadge(Tone.TIME, Glyph.UNDO, words);
            case VOID -> new StatusBadge(Tone.STOP, Glyph.CLOSE, words);
        };
        var said = new Div(role, badge);
        said.addClassNames("rw-row", "rw-small");
        book.last(step.role(), item)
                .filter(_ -> state != ClearanceState.OPEN)
                .ifPresent(entry -> said.add(new Span(told(entry))));
        return said;
    }

    private String told(ClearanceEntry entry) {
        var by = entry.inPlaceOf() == null
                ? entry.by()
                : getTranslation("synthesis.clearance.in-place", entry.by(), entry.inPlaceOf());
        var told = getTranslation("synthesis.clearance.by", by, times.moment(entry.at()));
        return entry.returned() ? told + " " + entry.reason() : told;
    }

    private Component remarks(List<Remark> remarks) {
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        remarks.forEach(remark -> list.add(remark(remark)));
        return list;
    }

    private ListItem remark(Remark remark) {
        var by = new Span(getTranslation("synthesis.clearance.by", remark.by(), times.moment(remark.at())));
        by.addClassNames("rw-small", "rw-quiet");
        var row = new ListItem(new Paragraph(remark.words()), by);
        if (remark.settled() == null) {
            var settle = small("synthesis.clearance.settle", () -> acts.settle(remark));
            row.add(settle);
        } else {
            row.add(new StatusBadge(Tone.QUIET, Glyph.CHECK, getTranslation("synthesis.clearance.settled")));
        }
        return row;
    }

    private Component remarking() {
        var words = new TextArea(getTranslation("synthesis.clearance.remark"));
        words.setWidthFull();
        var form = new Div(words, small("synthesis.clearance.remark.save", () -> acts.remark(item, words.getValue())));
        form.addClassName("rw-stack-s");
        return new Details(getTranslation("synthesis.clearance.remark.add"), form);
    }

    /** The ways to sign and to give back for this step, while it is its turn and not signed. */
    MarginPart open(ClearanceStep step) {
        var state = book.state(step.role(), item);
        if (state == ClearanceState.SIGNED || !book.isTurn(step.role(), item)) {
            return this;
        }
        var role = getTranslation("synthesis.clearance.role." + step.role());
        var sign = new Button(
                getTranslation("synthesis.clearance.sign", role), _ -> acts.sign(step.role(), List.of(item)));
        sign.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        var reason = new TextArea(getTranslation("synthesis.clearance.return.reason"));
        reason.setWidthFull();
        var form = new Div(
                reason, small("synthesis.clearance.return", () -> acts.giveBack(step.role(), item, reason.getValue())));
        form.addClassName("rw-stack-s");
        add(sign, new Details(getTranslation("synthesis.clearance.return.open", role), form));
        return this;
    }

    private Button small(String key, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}

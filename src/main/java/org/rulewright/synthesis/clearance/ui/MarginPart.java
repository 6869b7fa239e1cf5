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
import java.util.List;
import java.util.Map;
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
import org.rulewright.synthesis.ui.Notice;
import org.rulewright.synthesis.ui.TypedArea;

/** What stands beside one part of the answers: who signed it as it is, what was remarked, and what the reader can do. */
final class MarginPart extends Div {

    /**
     * What the reader can do.
     *
     * @param typed what he has typed in any margin and not sent yet, by part and purpose
     */
    record Doing(ClearanceActs acts, Map<String, String> typed) {}

    private final ClearanceBook book;
    private final ClearedItem item;
    private final Times times;
    private final ClearanceActs acts;
    private final Map<String, String> typed;
    private final Notice notice = new Notice();

    MarginPart(ClearanceBook book, ClearedItem item, Times times, Doing doing) {
        this.book = book;
        this.item = item;
        this.times = times;
        this.acts = doing.acts();
        this.typed = doing.typed();
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
            var settle = small("synthesis.clearance.settle", () -> attempt(() -> acts.settle(remark)));
            row.add(settle);
        } else {
            row.add(new StatusBadge(Tone.QUIET, Glyph.CHECK, getTranslation("synthesis.clearance.settled")));
        }
        return row;
    }

    private Component remarking() {
        var words = new TypedArea(getTranslation("synthesis.clearance.remark"), typed, item.key() + " remark");
        var save = small("synthesis.clearance.remark.save", () -> words.send(said -> acts.remark(item, said)));
        return form(getTranslation("synthesis.clearance.remark.add"), words, save);
    }

    private static Details form(String title, TypedArea words, Button send) {
        var form = new Div(words, send);
        form.addClassName("rw-stack-s");
        var details = new Details(title, form);
        details.setOpened(!words.isEmpty());
        return details;
    }

    /** The ways to sign and to give back for this step, while it is its turn and not signed. */
    MarginPart open(ClearanceStep step) {
        var state = book.state(step.role(), item);
        if (state == ClearanceState.SIGNED || !book.isTurn(step.role(), item)) {
            return this;
        }
        var role = getTranslation("synthesis.clearance.role." + step.role());
        var sign = new Button(
                getTranslation("synthesis.clearance.sign", role),
                _ -> attempt(() -> acts.sign(step.role(), List.of(item))));
        sign.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        var place = item.key() + " " + step.role();
        var reason = new TypedArea(getTranslation("synthesis.clearance.return.reason"), typed, place);
        var giveBack =
                small("synthesis.clearance.return", () -> reason.send(why -> acts.giveBack(step.role(), item, why)));
        add(sign, form(getTranslation("synthesis.clearance.return.open", role), reason, giveBack));
        return this;
    }

    private void attempt(Runnable act) {
        add(notice);
        notice.attempt(act);
    }

    private Button small(String key, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}

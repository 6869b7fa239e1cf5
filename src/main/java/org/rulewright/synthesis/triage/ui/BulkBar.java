package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.synthesis.triage.Selection;

/** Does the same to many: to those that are ticked, or, where none is, to all that the filter lets through. */
final class BulkBar extends Div {

    private final TriageSheet sheet;
    private final TriageAddress address;
    private final ListPane list;
    private final TriageWork work;
    private final Span about = new Span();

    BulkBar(TriageSheet sheet, TriageAddress address, ListPane list, TriageWork work) {
        this.sheet = sheet;
        this.address = address;
        this.list = list;
        this.work = work;
        addClassNames("rw-bulk", "rw-triage-bulk");
        about.addClassName("rw-small");
        about.getElement().setAttribute("aria-live", "polite");
        var all = new Checkbox(getTranslation("synthesis.triage.tick-all"));
        all.addValueChangeListener(event -> list.tickAll(event.getValue()));
        list.onTick(this::count);
        count();
        add(all, about);
        act(BulkDialog.Act.ASSIGN);
        act(BulkDialog.Act.SHARE_OUT);
        act(BulkDialog.Act.READ);
        act(BulkDialog.Act.FLAG);
        sheet.last().ifPresent(last -> {
            var undo = new Button(
                    getTranslation("synthesis.triage.undo." + last.kind(), last.comments()),
                    Glyph.UNDO.draw(),
                    _ -> work.attempt(work::undo));
            undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            undo.getElement().setAttribute("data-key", "u");
            add(undo);
        });
    }

    private void act(BulkDialog.Act act) {
        var button = new Button(
                getTranslation("synthesis.triage.bulk." + act),
                _ -> new BulkDialog(act, new BulkDialog.About(selection(), chosen()), sheet.people(), work).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        add(button);
    }

    private void count() {
        var ticked = list.ticked().size();
        about.setText(
                ticked > 0
                        ? getTranslation("synthesis.triage.about.ticked", ticked)
                        : getTranslation("synthesis.triage.about.all", sheet.count()));
    }

    private long chosen() {
        return list.ticked().isEmpty() ? sheet.count() : list.ticked().size();
    }

    private Selection selection() {
        var ticked = list.ticked();
        var docket = sheet.docket().id();
        return ticked.isEmpty()
                ? new Selection.Matching(
                        address.filter().in(docket, sheet.people().me().map(account -> account.id())))
                : new Selection.Chosen(docket, ticked);
    }
}

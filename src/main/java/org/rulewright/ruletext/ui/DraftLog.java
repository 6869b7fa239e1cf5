package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntConsumer;
import org.rulewright.base.ui.Glyph;
import org.rulewright.ruletext.drafting.LoggedAct;

/** What was done to the draft, by whom and when, and the way to take the last of it back. */
final class DraftLog extends Div {
    private static final int SHOWN = 30;

    private final DraftSeat seat;
    private final UnorderedList list = new UnorderedList();
    private final Button undo = new Button(Glyph.UNDO.draw());

    private int last;

    /** @param undone takes back the act of that count */
    DraftLog(DraftSeat seat, IntConsumer undone) {
        this.seat = seat;
        undo.addClickListener(_ -> undone.accept(last));
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.ALT, KeyModifier.SHIFT);
        list.addClassName("rw-draft-log");
        addClassNames("rw-pane-body", "rw-draft-done");
        add(undo, new Details(getTranslation("ruletext.log"), list));
        refresh();
    }

    void refresh() {
        var acts = seat.services().desk().acts(seat.version().id(), SHOWN);
        list.removeAll();
        acts.forEach(act -> list.add(line(act)));
        acts.stream()
                .filter(act -> !act.undone())
                .findFirst()
                .filter(_ -> seat.isEditable())
                .ifPresentOrElse(this::offer, () -> undo.setVisible(false));
        setVisible(!acts.isEmpty());
    }

    private void offer(LoggedAct act) {
        last = act.revision();
        undo.setText(getTranslation("ruletext.log.undo", said(act)));
        undo.setVisible(true);
    }

    private ListItem line(LoggedAct act) {
        var when = seat.times().moment(act.at());
        return new ListItem(
                getTranslation(act.undone() ? "ruletext.log.undone" : "ruletext.log.done", said(act), when));
    }

    private String said(LoggedAct act) {
        var what = getTranslation("ruletext.act." + act.act(), act.label().isEmpty() ? 0 : 1, act.label());
        return act.by().isEmpty() ? what : getTranslation("ruletext.log.by", what, act.by());
    }
}

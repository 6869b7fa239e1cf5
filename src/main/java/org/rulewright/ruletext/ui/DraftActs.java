package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.rulewright.ruletext.drafting.Move.Direction;

/** The acts on the structure around a provision, each with its key. */
final class DraftActs extends Div {
    /** What can be done to the open provision. */
    interface Desk {
        void move(Direction direction);

        void split();

        void merge();

        void add();

        void delete(boolean withAllUnder);
    }

    DraftActs(Desk desk) {
        addClassName("rw-draft-acts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ruletext.acts"));
        add(act("add", desk::add, Key.KEY_A, KeyModifier.ALT, KeyModifier.SHIFT));
        add(act("up", () -> desk.move(Direction.UP), Key.ARROW_UP, KeyModifier.ALT));
        add(act("down", () -> desk.move(Direction.DOWN), Key.ARROW_DOWN, KeyModifier.ALT));
        add(act("in", () -> desk.move(Direction.IN), Key.ARROW_RIGHT, KeyModifier.ALT, KeyModifier.SHIFT));
        add(act("out", () -> desk.move(Direction.OUT), Key.ARROW_LEFT, KeyModifier.ALT, KeyModifier.SHIFT));
        add(act("split", desk::split, Key.KEY_S, KeyModifier.ALT, KeyModifier.SHIFT));
        add(act("merge", desk::merge, Key.KEY_M, KeyModifier.ALT, KeyModifier.SHIFT));
        add(act("delete", () -> desk.delete(true), Key.KEY_D, KeyModifier.ALT, KeyModifier.SHIFT));
        add(new Button(getTranslation("ruletext.acts.delete-only"), _ -> desk.delete(false)));
    }

    private Component act(String name, Runnable act, Key key, KeyModifier... modifiers) {
        var button = new Button(getTranslation("ruletext.acts." + name), _ -> act.run());
        button.addClickShortcut(key, modifiers).setResetFocusOnActiveElement(true);
        var hint = new Span();
        hint.getElement().appendChild(new Element("kbd").setText(getTranslation("ruletext.acts." + name + ".key")));
        hint.addClassName("rw-hide-narrow");
        button.setSuffixComponent(hint);
        return button;
    }
}

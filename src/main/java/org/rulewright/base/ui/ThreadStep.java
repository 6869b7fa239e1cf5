package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One step of a {@link StepThread}: its title says what happened, its body shows it. */
public final class ThreadStep extends ListItem {

    /** What a step is drawn as. */
    public enum Kind {
        /** What somebody said: a square in the highlighter's yellow. */
        POINT,
        /** What it was filed under: a ring. */
        PLAIN,
        /** What was answered, or where things are now: a full circle. */
        ANSWER,
        /** What changed, or is done: a green ring. */
        CHANGE,
        /** What stands in the way: a red ring. */
        BLOCKED,
        /** What did not happen, or not yet: a dashed ring; the title says so in words. */
        MISSING
    }

    private final Div title = new Div();
    private final Div body = new Div();

    /** A step with its title and what it shows. */
    public ThreadStep(Kind kind, String title, Component... shown) {
        addClassName("rw-step-" + kind.name().toLowerCase(Locale.ROOT));
        this.title.addClassName("rw-step-title");
        this.title.add(new Span(title));
        body.addClassName("rw-step-body");
        body.add(shown);
        add(this.title, body);
    }

    /** Puts a badge or a link beside the title. */
    public ThreadStep beside(Component... marks) {
        title.add(marks);
        return this;
    }
}

package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** The shapes that a page can have; on a narrow screen their columns follow one another. */
public final class Columns extends Div {

    private final Component side;

    private Columns(String shape, Component side, Component... columns) {
        super(columns);
        addClassName(shape);
        this.side = side;
    }

    /** Text, and a side of cards that stays in sight. */
    public static Columns two(Component text, Component... side) {
        var aside = side(side);
        return new Columns("rw-two", aside, text, aside);
    }

    /** Facets or an outline, and a list. */
    public static Columns browse(Component facets, Component list) {
        return new Columns("rw-browse", facets, facets, list);
    }

    /** An outline, and a leaf of text. */
    public static Columns reader(Component outline, Component leaf) {
        return new Columns("rw-reader", outline, outline, leaf);
    }

    /** A form, and a side of notes that stays in sight. */
    public static Columns form(Component form, Component... side) {
        var aside = side(side);
        return new Columns("rw-form", aside, form, aside);
    }

    /** A card in the middle, with a few beside it. */
    public static Columns solo(Component card, Component... side) {
        var aside = side(side);
        return new Columns("rw-solo", aside, card, aside);
    }

    /** Lets the side come before the text on a narrow screen. */
    public Columns sideFirst() {
        side.addClassName("rw-side-first");
        return this;
    }

    /** Says to a screen reader what the side is. */
    public Columns sideNamed(String name) {
        side.getElement().setAttribute("aria-label", name);
        return this;
    }

    private static Aside side(Component... cards) {
        var aside = new Aside(cards);
        aside.addClassName("rw-side");
        return aside;
    }
}

package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The title of a section, and at its right what belongs to the whole of it: a link, a count, an order. */
public final class SectionHeading extends Div {

    /** A heading of the second level with what stands at its right, if anything. */
    public SectionHeading(String title, Component... right) {
        addClassName("rw-section-head");
        add(new H2(title));
        if (right.length > 0) {
            add(new Span(right));
        }
    }

    /** Gives it an address on its page. */
    public SectionHeading at(String anchor) {
        setId(anchor);
        return this;
    }

    /** Draws the strong line under it that opens a list. */
    public SectionHeading ruled() {
        addClassName("rw-ruled");
        return this;
    }
}

package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A public page: what is added stands in the frame's width, what is added as a band goes from edge to edge. */
public class Page extends Div {

    /** An empty page with these children. */
    @SuppressWarnings("this-escape")
    public Page(Component... children) {
        super(children);
        addClassName("rw-page");
    }

    /** Adds a white band from edge to edge, as a docket has at its head; its children keep the frame's width. */
    public final Div addBand(Component... children) {
        var band = new Div(children);
        band.addClassNames("rw-band", "rw-head");
        add(band);
        return band;
    }
}

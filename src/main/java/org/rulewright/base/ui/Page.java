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
}

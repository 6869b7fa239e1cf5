package org.rulewright.base.ui;

import com.vaadin.flow.component.html.OrderedList;

/** The vertical thread from a point to what became of it: the mark of the product, the same everywhere. */
public final class StepThread extends OrderedList {

    /** The steps, in order. */
    public StepThread(ThreadStep... steps) {
        super(steps);
        addClassName("rw-thread");
    }
}

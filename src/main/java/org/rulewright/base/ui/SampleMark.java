package org.rulewright.base.ui;

import com.vaadin.flow.component.html.Span;

/** Marks what was invented for the demonstration, wherever it appears. */
public final class SampleMark extends Span {

    /** The mark, in the reader's language. */
    public SampleMark() {
        addClassName("rw-sample");
        setText(getTranslation("base.sample"));
    }
}

package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty place that says why it is empty, and offers the one next step. */
public final class EmptyState extends Div {

    /** The title says what is so, the sentence why; the actions are buttons or links, the main one first. */
    public EmptyState(String title, String sentence, Component... actions) {
        addClassName("rw-empty");
        add(new H2(title), new Paragraph(sentence));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("rw-row");
            add(row);
        }
    }
}

package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The story of one word in a row of numbered steps: from the draft to the final words. */
public final class StepStrip extends OrderedList {

    /** An empty strip. */
    public StepStrip() {
        addClassName("rw-chain");
    }

    /** Adds a step: its title, the words themselves, and where they come from. */
    public StepStrip step(String title, Component words, Component source) {
        var said = new Div(words);
        said.addClassName("rw-chain-words");
        var from = new Div(source);
        from.addClassName("rw-chain-source");
        var heading = new Span(getTranslation("base.strip.step", getComponentCount() + 1, title));
        heading.addClassName("rw-chain-title");
        add(new ListItem(heading, said, from));
        return this;
    }
}

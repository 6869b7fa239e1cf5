package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The one title of a page, with what stands above it and the sentence below it. */
public final class PageHeading extends Header {

    private final H1 title;

    /** A heading of the first level. */
    public PageHeading(String title) {
        this.title = new H1(title);
        add(this.title);
    }

    /** Puts a line of small facts above the title: number, kind, status. */
    public PageHeading above(Component... facts) {
        var line = new Div(facts);
        line.addClassName("rw-head-meta");
        addComponentAsFirst(line);
        return this;
    }

    /** Says in a sentence what the page is for. */
    public PageHeading lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("rw-lead");
        add(lead);
        return this;
    }

    /** Puts a line of small facts below the title. */
    public PageHeading below(Component... facts) {
        var line = new Div(facts);
        line.addClassName("rw-meta");
        add(line);
        return this;
    }

    /** Changes the title. */
    public void retitle(String text) {
        title.setText(text);
    }
}

package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/** Labels and their values. */
public final class FieldList extends DescriptionList {

    /** An empty list; each field takes a line, divided from the next. */
    public FieldList() {
        addClassName("rw-facts");
    }

    /** Sets label over value in small type, as in a card. */
    public FieldList small() {
        addClassName("rw-facts-small");
        return this;
    }

    /** Adds a field with words for a value. */
    public FieldList field(String label, String value) {
        return field(label, new Text(value));
    }

    /** Adds a field with anything for a value. */
    public FieldList field(String label, Component... value) {
        var pair = new Div(new Term(label), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}

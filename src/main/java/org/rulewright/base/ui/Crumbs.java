package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The way to where the reader is. */
public final class Crumbs extends Nav {

    private final OrderedList places = new OrderedList();

    /** The links that lead here, in order. */
    public Crumbs(Component... links) {
        addClassName("rw-crumb");
        setAriaLabel(getTranslation("base.crumbs"));
        add(places);
        for (var link : links) {
            places.add(new ListItem(link));
        }
    }

    /** Adds the place where the reader is, which is no link. */
    public Crumbs here(String name) {
        var place = new Span(name);
        place.getElement().setAttribute("aria-current", "page");
        places.add(new ListItem(place));
        return this;
    }
}

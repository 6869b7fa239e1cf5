package org.rulewright.docket.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.docket.Docket;

/** Offers dockets where a page was opened without one. */
public final class DocketList extends Div {
    private final UnorderedList list = new UnorderedList();

    /** An empty list under this title. */
    public DocketList(String title) {
        addClassName("rw-desk-body");
        list.addClassName("rw-desk-choice");
        add(new H2(title), list);
    }

    /** Offers a docket at this address; beside its number stands what else there is to say, which may be empty. */
    public DocketList offer(Docket docket, String href, String more) {
        var number = new Span(docket.number());
        number.addClassName("rw-num");
        var top = new Div(number, new Span(more));
        top.addClassName("rw-trow-top");
        var title = new Span(docket.title());
        title.addClassName("rw-trow-title");
        var link = new Anchor(href, top, title);
        link.addClassName("rw-trow");
        list.add(new ListItem(link));
        return this;
    }
}

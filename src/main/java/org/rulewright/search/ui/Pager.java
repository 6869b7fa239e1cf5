package org.rulewright.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.search.Query;

/** Turns the pages of a list: each page has an address. */
final class Pager extends Nav {

    Pager(Query query, int pages, Address address) {
        addClassName("rw-pager");
        setAriaLabel(getTranslation("search.pages"));
        if (query.page() > 1) {
            var previous = new Anchor(address.of(query.onPage(query.page() - 1)), getTranslation("search.previous"));
            previous.addComponentAsFirst(Glyph.LEFT.draw());
            previous.getElement().setAttribute("rel", "prev");
            add(previous);
        }
        var place = new Span(getTranslation("search.page", query.page(), pages));
        place.getElement().setAttribute("aria-current", "page");
        add(place);
        if (query.page() < pages) {
            var next = new Anchor(address.of(query.onPage(query.page() + 1)), getTranslation("search.next"));
            next.add(Glyph.RIGHT.draw());
            next.getElement().setAttribute("rel", "next");
            add(next);
        }
        setVisible(pages > 1);
    }
}

package org.rulewright.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.IntFunction;
import org.rulewright.comment.Page;

/** Leads to the stretches of a long list before and after the one that is shown; not there where there are none. */
final class PageLinks extends Nav {

    private static final int FURTHEST = 10_000_000;

    /** @param address of the stretch that begins at a place */
    PageLinks(String name, Page page, boolean goesOn, IntFunction<String> address) {
        addClassName("rw-queue-pages");
        setAriaLabel(name);
        if (page.offset() > 0) {
            add(new Anchor(
                    address.apply(Math.max(0, page.offset() - page.limit())), getTranslation("campaign.pages.before")));
        }
        if (goesOn) {
            add(new Anchor(address.apply(page.offset() + page.limit()), getTranslation("campaign.pages.after")));
        }
        setVisible(getComponentCount() > 0);
    }

    /** The stretch that an address names by this parameter. */
    static Page page(QueryParameters query, String name, int limit) {
        var from = query.getSingleParameter(name)
                .filter(digits -> digits.matches("\\d{1,8}"))
                .map(Integer::parseInt)
                .filter(place -> place <= FURTHEST)
                .orElse(0);
        return new Page(from, limit);
    }
}

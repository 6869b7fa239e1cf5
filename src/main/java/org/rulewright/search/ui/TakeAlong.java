package org.rulewright.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;

/** The ways to have all results as a table, and to hear of new ones. */
final class TakeAlong extends Div {

    TakeAlong(Query query, String docket) {
        addClassNames("rw-row", "rw-small", "rw-take-along");
        add(link("search.csv", query, docket, Glyph.DOWNLOAD), link("search.atom", query, docket, Glyph.BELL));
    }

    private Anchor link(String path, Query query, String docket, Glyph glyph) {
        var parameters = new LinkedHashMap<>(QueryAddress.write(query.onPage(1)));
        if (!docket.isEmpty()) {
            parameters.put("in", List.of(docket));
        }
        var given = new QueryParameters(parameters).getQueryString();
        var link = new Anchor(given.isEmpty() ? path : path + "?" + given, getTranslation("search.take." + path));
        link.addComponentAsFirst(glyph.draw());
        link.setRouterIgnore(true);
        link.addClassName("rw-tap");
        return link;
    }
}

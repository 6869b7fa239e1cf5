package org.rulewright.search.saved;

import org.rulewright.docket.DocketTab;
import org.rulewright.docket.Dockets;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;
import org.springframework.stereotype.Component;

/** Knows the page on which a search is shown. */
@Component
class SearchPlace {

    private final Dockets dockets;

    SearchPlace(Dockets dockets) {
        this.dockets = dockets;
    }

    /** Its address, without a leading slash. */
    String of(Query query) {
        var docket = query.docket();
        return on(docket == null ? "search" : DocketTab.COMMENTS.address(dockets.get(docket)), query);
    }

    /** Its address on that page. */
    static String on(String page, Query query) {
        var line = QueryAddress.line(query.onPage(1));
        return line.isEmpty() ? page : page + "?" + line;
    }
}

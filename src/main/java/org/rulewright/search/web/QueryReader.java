package org.rulewright.search.web;

import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;
import org.springframework.stereotype.Component;

/** Reads a query from the address of a feed or a table: that of the page, with {@code in=} for the one docket it is about. */
@Component
class QueryReader {

    private static final String IN = "in";

    private final Dockets dockets;

    QueryReader(Dockets dockets) {
        this.dockets = dockets;
    }

    /** Refuses what the page refuses, and a docket that there is not. */
    Query read(Map<String, List<String>> parameters) {
        var docket = parameters.getOrDefault(IN, List.of()).stream().findFirst();
        DocketId within = docket.map(number -> dockets.get(number).id()).orElse(null);
        return QueryAddress.read(parameters, within);
    }
}

package org.rulewright.ruletext.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Which doubt of which version is shown, as it stands in the address; doubts count from 1. */
record LineageAddress(String docket, int version, int doubt) {
    static final String PATH = "staff/text/lineage";

    static LineageAddress of(QueryParameters query) {
        return new LineageAddress(
                query.getSingleParameter("docket").orElse(""),
                number(query, "version"),
                Math.max(1, number(query, "doubt")));
    }

    private static int number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    LineageAddress at(int other) {
        return new LineageAddress(docket, version, other);
    }

    QueryParameters query() {
        return QueryParameters.simple(
                Map.of("docket", docket, "version", String.valueOf(version), "doubt", String.valueOf(doubt)));
    }

    String href() {
        return PATH + "?" + query().getQueryString();
    }
}

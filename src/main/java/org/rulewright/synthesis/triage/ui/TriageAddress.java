package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.triage.TriageKey;

/**
 * Where somebody is in the list, as the address says it.
 *
 * @param docket the docket's number; empty where none is chosen
 * @param after the key behind which the page begins; empty for the beginning
 * @param comment the tracking number of the open comment; empty where none is open
 * @param pane which pane a narrow screen shows; empty for the list
 */
record TriageAddress(String docket, FilterWords filter, String after, String comment, String pane) {

    static final String PATH = "staff/triage";
    static final String LIST = "list";
    static final String COMMENT = "comment";

    static TriageAddress of(QueryParameters query) {
        return new TriageAddress(
                query.getSingleParameter("docket").orElse(""),
                FilterWords.of(query),
                query.getSingleParameter("after")
                        .flatMap(TriageKey::of)
                        .map(TriageKey::words)
                        .orElse(""),
                query.getSingleParameter("comment").orElse(""),
                query.getSingleParameter("pane").orElse(""));
    }

    TriageAddress in(String number) {
        return new TriageAddress(number, filter, after, comment, pane);
    }

    TriageAddress reading(TrackingNumber number) {
        return new TriageAddress(docket, filter, after, number.value(), COMMENT);
    }

    TriageAddress filtered(FilterWords other) {
        return new TriageAddress(docket, other, "", "", LIST);
    }

    TriageAddress behind(String key) {
        return new TriageAddress(docket, filter, key, "", LIST);
    }

    TriageAddress showing(String other) {
        return new TriageAddress(docket, filter, after, comment, other);
    }

    /** What page of which list this is, whatever is open beside it. */
    TriageAddress page() {
        return new TriageAddress(docket, filter, after, "", "");
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "docket", docket);
        query.putAll(filter.query());
        put(query, "after", after);
        put(query, "comment", comment);
        put(query, "pane", pane);
        return QueryParameters.simple(query);
    }

    String href() {
        return PATH + "?" + query().getQueryString();
    }

    private static void put(LinkedHashMap<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}

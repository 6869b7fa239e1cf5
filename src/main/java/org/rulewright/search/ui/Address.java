package org.rulewright.search.ui;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;

/** Where a query stands in the address bar, so that every result can be linked, reloaded and gone back to. */
record Address(String path) {

    /** Reads the query; refuses one that is too long, too deep or too much. */
    static Query query(QueryParameters parameters, @Nullable DocketId docket) {
        return QueryAddress.read(parameters.getParameters(), docket);
    }

    /** What was typed, whether or not it can be asked. */
    static String words(QueryParameters parameters) {
        return QueryAddress.words(parameters.getParameters());
    }

    /** The address of the query, from the portal's root. */
    String of(Query query) {
        var parameters = parameters(query).getQueryString();
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    static QueryParameters parameters(Query query) {
        return new QueryParameters(QueryAddress.write(query));
    }
}

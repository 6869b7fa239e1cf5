package org.rulewright.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.search.Facet;
import org.rulewright.search.Order;
import org.rulewright.search.Query;

/** Where a query stands in the address bar, so that every result can be linked, reloaded and gone back to. */
record Address(String path) {

    private static final String WORDS = "q";
    private static final String PAGE = "page";
    private static final String SORT = "sort";

    /** Reads the query; refuses one that is too long, too deep or too much. */
    static Query query(QueryParameters parameters, @Nullable DocketId docket) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            chosen.put(facet, Set.copyOf(parameters.getParameters(name(facet))));
        }
        return new Query(
                parameters.getSingleParameter(WORDS).orElse(""),
                docket,
                chosen,
                parameters.getSingleParameter(SORT).filter("newest"::equals).isPresent() ? Order.NEWEST : Order.BEST,
                parameters.getSingleParameter(PAGE).map(Address::number).orElse(1));
    }

    /** The address of the query, from the portal's root. */
    String of(Query query) {
        var parameters = parameters(query).getQueryString();
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    static QueryParameters parameters(Query query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (query.hasWords()) {
            parameters.put(WORDS, List.of(query.text()));
        }
        Arrays.stream(Facet.values())
                .filter(facet -> !query.chosenIn(facet).isEmpty())
                .forEach(facet -> parameters.put(name(facet), new ArrayList<>(new TreeSet<>(query.chosenIn(facet)))));
        if (query.order() == Order.NEWEST) {
            parameters.put(SORT, List.of("newest"));
        }
        if (query.page() > 1) {
            parameters.put(PAGE, List.of(Integer.toString(query.page())));
        }
        return new QueryParameters(parameters);
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}

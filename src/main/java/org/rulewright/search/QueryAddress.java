package org.rulewright.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;

/** A query as it stands in addresses: of pages, feeds and tables alike. */
public final class QueryAddress {

    private static final String WORDS = "q";
    private static final String PAGE = "page";
    private static final String SORT = "sort";
    private static final String NEWEST = "newest";

    private QueryAddress() {}

    /** Reads the query; refuses one that is too long, too deep or too much. */
    public static Query read(Map<String, List<String>> parameters, @Nullable DocketId docket) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            chosen.put(facet, Set.copyOf(parameters.getOrDefault(facet.key(), List.of())));
        }
        var order = first(parameters, SORT).equals(NEWEST) ? Order.NEWEST : Order.BEST;
        return new Query(first(parameters, WORDS), docket, chosen, order, number(first(parameters, PAGE)));
    }

    /** The parameters of the query, always in the same order; those that say the usual are left out. */
    public static Map<String, List<String>> write(Query query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (query.hasWords()) {
            parameters.put(WORDS, List.of(query.text()));
        }
        Arrays.stream(Facet.values())
                .filter(facet -> !query.chosenIn(facet).isEmpty())
                .forEach(facet -> parameters.put(facet.key(), new ArrayList<>(new TreeSet<>(query.chosenIn(facet)))));
        if (query.order() == Order.NEWEST) {
            parameters.put(SORT, List.of(NEWEST));
        }
        if (query.page() > 1) {
            parameters.put(PAGE, List.of(Integer.toString(query.page())));
        }
        return parameters;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}

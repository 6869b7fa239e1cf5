package org.rulewright.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        return new Query(words(parameters), docket, chosen, order, number(first(parameters, PAGE)));
    }

    /** What was typed; empty where nothing was. */
    public static String words(Map<String, List<String>> parameters) {
        return first(parameters, WORDS);
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

    /** The parameters as they stand behind the question mark; empty for everything. */
    public static String line(Query query) {
        return write(query).entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** Reads what {@link #line} wrote. */
    public static Query ofLine(String line, @Nullable DocketId docket) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var parameter : line.split("&", 0)) {
            var middle = parameter.indexOf('=');
            if (middle > 0) {
                var value = URLDecoder.decode(parameter.substring(middle + 1), StandardCharsets.UTF_8);
                parameters
                        .computeIfAbsent(parameter.substring(0, middle), _ -> new ArrayList<>())
                        .add(value);
            }
        }
        return read(parameters, docket);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}

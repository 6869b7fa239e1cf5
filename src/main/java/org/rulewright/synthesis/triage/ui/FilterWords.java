package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.triage.Among;
import org.rulewright.synthesis.triage.Assigned;
import org.rulewright.synthesis.triage.TriageFilter;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.rulewright.synthesis.triage.TriageOrder;

/**
 * What is listed, and in which order, as the address says it; what an address says that means nothing here is left out.
 *
 * @param assigned {@link #ME}, {@link #NOBODY}, the id of an analyst, or empty for anybody
 */
record FilterWords(
        Optional<Status> status,
        String category,
        Among among,
        String assigned,
        int words,
        Set<Only> only,
        TriageOrder order) {

    static final String ME = "me";
    static final String NOBODY = "nobody";
    static final FilterWords ALL =
            new FilterWords(Optional.empty(), "", Among.ANY, "", 0, Set.of(), TriageOrder.RISING);

    static FilterWords of(QueryParameters query) {
        var only = Arrays.stream(said(query, "only").split("\\.", -1))
                .flatMap(word -> named(Only.class, word).stream())
                .collect(Collectors.toSet());
        return new FilterWords(
                named(Status.class, said(query, "status")),
                said(query, "category").matches("[A-Z0-9_-]{1,40}") ? said(query, "category") : "",
                named(Among.class, said(query, "among")).orElse(Among.ANY),
                said(query, "assigned").matches("me|nobody|\\d{1,18}") ? said(query, "assigned") : "",
                said(query, "words").matches("\\d{1,6}") ? Integer.parseInt(said(query, "words")) : 0,
                only,
                named(TriageOrder.class, said(query, "order")).orElse(TriageOrder.RISING));
    }

    FilterWords ordered(TriageOrder other) {
        return new FilterWords(status, category, among, assigned, words, only, other);
    }

    /** Whether it lets everything through. */
    boolean isOpen() {
        return ordered(TriageOrder.RISING).equals(ALL);
    }

    TriageFilter in(DocketId docket, Optional<AccountId> me) {
        var whose = switch (assigned) {
            case "" -> new Assigned.ToAnybody();
            case NOBODY -> new Assigned.ToNobody();
            case ME -> new Assigned.To(me.orElse(new AccountId(0)));
            default -> new Assigned.To(new AccountId(Long.parseLong(assigned)));
        };
        return new TriageFilter(docket, status, category, among, whose, words, only);
    }

    Map<String, String> query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "status", status.map(FilterWords::name).orElse(""));
        put(query, "category", category);
        put(query, "among", among == Among.ANY ? "" : name(among));
        put(query, "assigned", assigned);
        put(query, "words", words == 0 ? "" : Integer.toString(words));
        put(query, "only", only.stream().sorted().map(FilterWords::name).collect(Collectors.joining(".")));
        put(query, "order", order == TriageOrder.RISING ? "" : name(order));
        return query;
    }

    /** As a saved filter keeps it. */
    String saved() {
        return QueryParameters.simple(query()).getQueryString();
    }

    static FilterWords saved(String query) {
        return of(QueryParameters.fromString(query));
    }

    private static String said(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T extends Enum<T>> Optional<T> named(Class<T> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> name(value).equals(word))
                .findFirst();
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}

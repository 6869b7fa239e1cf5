package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in Elasticsearch's words what it is to have a value of a facet, and how to count its values. */
final class FacetQuery {

    static final String YES = "yes";
    private static final String NO = "no";

    private static final int MOST_VALUES = 100;

    /** What can be chosen in {@link Facet#WITH}, and what is so then. */
    private static final Map<String, Query> WITH = Map.of(
            "attachment", ClauseQuery.withAttachment(),
            "wording", ClauseQuery.present(IndexFields.WORDINGS),
            "evidence", ClauseQuery.present(IndexFields.EVIDENCE));

    private FacetQuery() {}

    /** Results with one of the values. */
    static Query chosen(Facet facet, Set<String> values) {
        return switch (facet) {
            case KIND -> kinds(values);
            case WITH, CAMPAIGN, RECEIVED ->
                Query.of(query -> query.bool(any -> any.should(
                                values.stream().map(value -> one(facet, value)).toList())
                        .minimumShouldMatch("1")));
            default -> oneOf(IndexFields.of(facet), values);
        };
    }

    /** Counts those values that are chosen, which {@link #counts} may leave out; empty where it never does. */
    static Optional<Aggregation> counts(Facet facet, Set<String> chosen) {
        return switch (facet) {
            case KIND, WITH, CAMPAIGN -> Optional.empty();
            case RECEIVED -> Optional.of(named(facet, chosen));
            default ->
                Optional.of(Aggregation.of(count -> count.terms(terms -> terms.field(IndexFields.of(facet))
                        .include(only -> only.terms(List.copyOf(chosen)))
                        .size(chosen.size()))));
        };
    }

    /** Counts each value. */
    static Aggregation counts(Facet facet) {
        return switch (facet) {
            case WITH -> named(facet, WITH.keySet());
            case CAMPAIGN -> named(facet, Set.of(YES, NO));
            case RECEIVED ->
                Aggregation.of(count -> count.dateHistogram(bars -> bars.field(IndexFields.DAY)
                        .calendarInterval(CalendarInterval.Week)
                        .minDocCount(1)
                        .format("yyyy-MM-dd")));
            default ->
                Aggregation.of(count ->
                        count.terms(terms -> terms.field(IndexFields.of(facet)).size(MOST_VALUES)));
        };
    }

    /** Everything but the other kinds, so that what has no kind is a comment. */
    private static Query kinds(Set<String> wanted) {
        var others = Facet.KINDS.stream().filter(kind -> !wanted.contains(kind)).collect(Collectors.toSet());
        return Query.of(query -> query.bool(not -> not.mustNot(oneOf(IndexFields.of(Facet.KIND), others))));
    }

    private static Aggregation named(Facet facet, Set<String> values) {
        var queries = values.stream().collect(Collectors.toMap(value -> value, value -> one(facet, value)));
        return Aggregation.of(count -> count.filters(filters -> filters.filters(named -> named.keyed(queries))));
    }

    private static Query one(Facet facet, String value) {
        return switch (facet) {
            case WITH -> WITH.getOrDefault(value, nothing());
            case CAMPAIGN -> campaign(value.equals(YES));
            default -> Stretch.of(value).map(FacetQuery::within).orElseGet(FacetQuery::nothing);
        };
    }

    private static Query campaign(boolean isOne) {
        var member = Query.of(query -> query.term(term -> term.field("campaign").value(true)));
        return isOne ? member : Query.of(query -> query.bool(not -> not.mustNot(member)));
    }

    private static Query within(Stretch stretch) {
        return Query.of(query -> query.range(range -> range.date(date -> date.field(IndexFields.DAY)
                .gte(stretch.first().toString())
                .lte(stretch.last().toString()))));
    }

    private static Query nothing() {
        return Query.of(query -> query.matchNone(none -> none));
    }

    private static Query oneOf(String field, Set<String> values) {
        var any = List.copyOf(values).stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(list -> list.value(any))));
    }
}

package org.rulewright.search;

import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.TermsQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.util.NamedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rulewright.search.truth.Audience;

/** Says a query in Elasticsearch's words. */
final class QueryBody {

    static final String VALUES = "values";
    static final String MARK_BEGINS = "\ue000";
    static final String MARK_ENDS = "\ue001";

    private static final String PATIENCE = "3s";
    private static final int MOST_VALUES = 100;
    private static final int PASSAGE = 180;

    private final Query query;
    private final Near near;

    QueryBody(Query query, Near near) {
        this.query = query;
        this.near = near;
    }

    /** The whole request. */
    SearchRequest request() {
        var request = new SearchRequest.Builder()
                .index(Audience.PUBLIC.alias())
                .from((query.page() - 1) * Query.PAGE_SIZE)
                .size(Query.PAGE_SIZE)
                .trackTotalHits(hits -> hits.enabled(true))
                .timeout(PATIENCE)
                .source(source -> source.fetch(false))
                .query(new Matching(query).all(near))
                .postFilter(having(List.of(Facet.values())))
                .aggregations(counts())
                .sort(sort());
        return query.hasWords() ? request.highlight(highlight()).build() : request.build();
    }

    /** The best ones alone, as many as wanted, with their scores. */
    SearchRequest ranking(int most) {
        return SearchRequest.of(request -> request.index(Audience.PUBLIC.alias())
                .size(most)
                .trackTotalHits(hits -> hits.enabled(true))
                .timeout(PATIENCE)
                .source(source -> source.fetch(false))
                .query(new Matching(query).all(near))
                .postFilter(having(List.of(Facet.values())))
                .trackScores(true)
                .sort(sort()));
    }

    /** Each facet is counted as if nothing were chosen in it, so that its counts say what another choice would give. */
    private Map<String, Aggregation> counts() {
        return Arrays.stream(Facet.values()).collect(toMap(Facet::name, this::count));
    }

    private Aggregation count(Facet facet) {
        var others =
                Arrays.stream(Facet.values()).filter(other -> other != facet).toList();
        return Aggregation.of(aggregation -> aggregation
                .filter(having(others)._toQuery())
                .aggregations(
                        VALUES,
                        values ->
                                values.terms(terms -> terms.field(field(facet)).size(MOST_VALUES))));
    }

    private BoolQuery having(Iterable<Facet> facets) {
        var all = new BoolQuery.Builder();
        for (var facet : facets) {
            var chosen = query.chosenIn(facet);
            if (!chosen.isEmpty()) {
                all.filter(oneOf(facet, chosen));
            }
        }
        return all.build();
    }

    private static TermsQuery oneOf(Facet facet, Set<String> values) {
        var any = values.stream().map(FieldValue::of).toList();
        return TermsQuery.of(terms -> terms.field(field(facet)).terms(list -> list.value(any)));
    }

    private List<SortOptions> sort() {
        var newest = List.of(by("received"), by("id"));
        return query.order() == Order.NEWEST || !query.hasWords()
                ? newest
                : Stream.concat(Stream.of(byScore()), newest.stream()).toList();
    }

    private static SortOptions byScore() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    private static SortOptions by(String field) {
        return SortOptions.of(
                sort -> sort.field(FieldSort.of(by -> by.field(field).order(SortOrder.Desc))));
    }

    private static Highlight highlight() {
        return Highlight.of(highlight -> highlight
                .requireFieldMatch(false)
                .preTags(MARK_BEGINS)
                .postTags(MARK_ENDS)
                .order(HighlighterOrder.Score)
                .fragmentSize(PASSAGE)
                .fields(Arrays.stream(Passage.Source.values())
                        .map(source -> NamedValue.of(source.field(), passages(source)))
                        .toList()));
    }

    private static HighlightField passages(Passage.Source source) {
        return HighlightField.of(field -> field.numberOfFragments(source == Passage.Source.BODY ? 2 : 1));
    }

    private static String field(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}

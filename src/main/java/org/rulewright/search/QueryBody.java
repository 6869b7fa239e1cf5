package org.rulewright.search;

import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.search.truth.Audience;

/** Says a query in Elasticsearch's words. */
final class QueryBody {

    static final String VALUES = "values";
    static final String CHOSEN = "chosen";
    static final String SPELLING = "spelling";

    /** By what the newest come first; no two comments are equal in it. */
    static final List<SortOptions> NEWEST = List.of(by(IndexFields.RECEIVED), by("id"));

    /** An index of an earlier form does not know when anything was published. */
    private static final List<SortOptions> PUBLISHED_LAST = List.of(
            SortOptions.of(sort -> sort.field(FieldSort.of(
                    by -> by.field(IndexFields.PUBLISHED).order(SortOrder.Desc).unmappedType(FieldType.Date)))),
            by("id"));

    /** What is needed to show a thing. */
    static final List<String> SHOWN =
            List.of("kind", "title", "url", "docket", "date", "comment.id", "file", "fileName", "page");

    private static final String PATIENCE = "3s";
    private static final int SHORTEST_WORD = 5;
    private static final int NEARLY_SAME = 3;

    /** Each word that stands nowhere is held against all that do; whoever types more than that has most of them right. */
    private static final int MOST_SPELLED = 12;

    private final Query query;
    private final Matching matching;
    private final Near near;

    QueryBody(Query query, Matching matching, Near near) {
        this.query = query;
        this.matching = matching;
        this.near = near;
    }

    /** The whole request, as everybody asks it. */
    SearchRequest request() {
        return request(Audience.PUBLIC);
    }

    /** The whole request to the index of the audience. */
    SearchRequest request(Audience audience) {
        var request = new SearchRequest.Builder()
                .index(audience.alias())
                .from((query.page() - 1) * Query.PAGE_SIZE)
                .size(Query.PAGE_SIZE)
                .trackTotalHits(hits -> hits.enabled(true))
                .timeout(PATIENCE)
                .source(source -> source.filter(only -> only.includes(SHOWN)))
                .query(matching.all(near))
                .postFilter(chosen(query))
                .aggregations(counts())
                .sort(sort());
        if (query.hasWords()) {
            request.highlight(new Marking(matching).highlight());
        }
        return matching.mayBeMisspelled() ? request.suggest(spelling()).build() : request.build();
    }

    /** The newest ones alone by their publication, as many as wanted. */
    SearchRequest latest(int most) {
        var request = new SearchRequest.Builder()
                .index(IndexFields.INDEX)
                .size(most)
                .timeout(PATIENCE)
                .source(source -> source.filter(only -> only.includes(SHOWN)))
                .query(matching.all(near))
                .postFilter(chosen(query))
                .sort(PUBLISHED_LAST);
        if (query.hasWords()) {
            request.highlight(new Marking(matching).highlight());
        }
        return matching.mayBeMisspelled() ? request.suggest(spelling()).build() : request.build();
    }

    /** What may be spelled wrongly, and nothing else. */
    SearchRequest spelling(Audience audience) {
        return SearchRequest.of(request ->
                request.index(audience.alias()).size(0).timeout(PATIENCE).suggest(spelling()));
    }

    /** The best ones alone, as many as wanted, with their scores. */
    SearchRequest ranking(int most) {
        return SearchRequest.of(request -> request.index(IndexFields.INDEX)
                .size(most)
                .trackTotalHits(hits -> hits.enabled(true))
                .timeout(PATIENCE)
                .source(source -> source.fetch(false))
                .query(matching.all(near))
                .postFilter(chosen(query))
                .trackScores(true)
                .sort(sort()));
    }

    /** All that is chosen, as one condition. */
    static BoolQuery chosen(Query query) {
        return having(query, List.of(Facet.values()));
    }

    /** Each facet is counted as if nothing were chosen in it, so that its counts say what another choice would give. */
    private Map<String, Aggregation> counts() {
        return Arrays.stream(Facet.values()).collect(toMap(Facet::name, this::count));
    }

    private Aggregation count(Facet facet) {
        var others =
                Arrays.stream(Facet.values()).filter(other -> other != facet).toList();
        var chosen = query.chosenIn(facet);
        var counts = new HashMap<>(Map.of(VALUES, FacetQuery.counts(facet)));
        if (!chosen.isEmpty()) {
            FacetQuery.counts(facet, chosen).ifPresent(those -> counts.put(CHOSEN, those));
        }
        return Aggregation.of(aggregation ->
                aggregation.filter(having(query, others)._toQuery()).aggregations(counts));
    }

    private static BoolQuery having(Query query, Iterable<Facet> facets) {
        var all = new BoolQuery.Builder();
        for (var facet : facets) {
            var chosen = facet == Facet.KIND ? query.kinds() : query.chosenIn(facet);
            if (!chosen.isEmpty()) {
                all.filter(FacetQuery.chosen(facet, chosen));
            }
        }
        return all.build();
    }

    private List<SortOptions> sort() {
        return query.order() == Order.NEWEST || !query.hasWords()
                ? NEWEST
                : Stream.concat(Stream.of(byScore()), NEWEST.stream()).toList();
    }

    private static SortOptions byScore() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    private static SortOptions by(String field) {
        return SortOptions.of(
                sort -> sort.field(FieldSort.of(by -> by.field(field).order(SortOrder.Desc))));
    }

    /** Words that stand nowhere at all, and those that are spelled nearly so. */
    private Suggester spelling() {
        return Suggester.of(suggester -> suggester.suggesters(
                SPELLING,
                field -> field.text(firstWords())
                        .term(term -> term.field(IndexFields.SAID)
                                .suggestMode(SuggestMode.Missing)
                                .minWordLength(SHORTEST_WORD)
                                .prefixLength(1)
                                .size(NEARLY_SAME))));
    }

    private String firstWords() {
        return Stream.of(matching.plainWords().split(" ", -1))
                .limit(MOST_SPELLED)
                .collect(Collectors.joining(" "));
    }
}

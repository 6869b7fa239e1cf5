package org.rulewright.search.index;

import static java.util.stream.Collectors.toSet;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.TermQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.TermsQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FoundKind;
import org.springframework.stereotype.Component;

/** What an index holds, as sums that can be compared without reading it. */
@Component
class IndexSums {

    private static final int PAGE = 5_000;
    private static final int MOST_DOCKETS = 50_000;
    private static final String DOCKET = "docketId";
    private static final String CHECKSUM = "checksum";

    private final Engine engine;

    IndexSums(Engine engine) {
        this.engine = engine;
    }

    /** How many documents, and the sum of their checksums; both are exact for four million of them. */
    record Sum(long documents, long checksums) {

        static Sum of(Map<String, Integer> held) {
            return new Sum(
                    held.size(),
                    held.values().stream().mapToLong(Integer::longValue).sum());
        }
    }

    Sum sum(Audience audience, Span span) {
        var answer = engine.tell(client -> client.search(
                search -> search.index(audience.alias())
                        .size(0)
                        .trackTotalHits(hits -> hits.enabled(true))
                        .query(in(span))
                        .aggregations(CHECKSUM, all -> all.sum(sum -> sum.field(CHECKSUM))),
                Void.class));
        var checksums = Objects.requireNonNull(answer.aggregations().get(CHECKSUM))
                .sum()
                .value();
        return new Sum(
                Objects.requireNonNull(answer.hits().total()).value(), checksums == null ? 0 : Math.round(checksums));
    }

    /** The checksum of each document, by what the index calls it. */
    Map<String, Integer> checksums(Audience audience, Span span) {
        var checksums = new HashMap<String, Integer>();
        var hits = page(audience, span, List.of());
        while (!hits.isEmpty()) {
            hits.forEach(hit -> checksums.put(
                    Objects.requireNonNull(hit.id()),
                    Objects.requireNonNull(hit.fields().get(CHECKSUM)).to(Integer[].class)[0]));
            hits = page(audience, span, hits.getLast().sort());
        }
        return checksums;
    }

    /** The dockets that the index tells of. */
    Set<DocketId> dockets(Audience audience) {
        var answer = engine.tell(client -> client.search(
                search -> search.index(audience.alias())
                        .size(0)
                        .aggregations(
                                DOCKET,
                                all -> all.terms(terms -> terms.field(DOCKET).size(MOST_DOCKETS))),
                Void.class));
        return Objects.requireNonNull(answer.aggregations().get(DOCKET)).lterms().buckets().array().stream()
                .map(bucket -> new DocketId(bucket.key()))
                .collect(toSet());
    }

    /** How many documents of each kind the audience can find. */
    Map<FoundKind, Long> documents(Audience audience) {
        var answer = engine.tell(client -> client.search(
                search -> search.index(audience.alias())
                        .size(0)
                        .aggregations("kinds", all -> all.terms(terms -> terms.field("kind"))),
                Void.class));
        var documents = new HashMap<FoundKind, Long>();
        var counted = Objects.requireNonNull(answer.aggregations().get("kinds"))
                .sterms()
                .buckets()
                .array();
        for (var kind : FoundKind.values()) {
            counted.stream()
                    .filter(bucket -> bucket.key().stringValue().equals(kind.key()))
                    .forEach(bucket -> documents.put(kind, bucket.docCount()));
        }
        return documents;
    }

    private List<Hit<Void>> page(Audience audience, Span span, List<FieldValue> after) {
        var request = new SearchRequest.Builder()
                .index(audience.alias())
                .size(PAGE)
                .query(in(span))
                .source(source -> source.fetch(false))
                .docvalueFields(field -> field.field(CHECKSUM))
                .sort(Stream.of("id", "page", "kind").map(IndexSums::by).toList());
        if (!after.isEmpty()) {
            request.searchAfter(after);
        }
        var built = request.build();
        return engine.tell(client -> client.search(built, Void.class)).hits().hits();
    }

    private static SortOptions by(String field) {
        return SortOptions.of(sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
    }

    private static Query in(Span span) {
        var kinds =
                span.kinds().stream().map(FoundKind::key).map(FieldValue::of).toList();
        return BoolQuery.of(all -> all.filter(
                        TermQuery.of(
                                term -> term.field(DOCKET).value(span.docket().value())),
                        TermsQuery.of(terms -> terms.field("kind").terms(list -> list.value(kinds))),
                        RangeQuery.of(range -> range.number(number -> number.field(span.by())
                                .gte((double) span.from())
                                .lte((double) span.to())))))
                ._toQuery();
    }
}

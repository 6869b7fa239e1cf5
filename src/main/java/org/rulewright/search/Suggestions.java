package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.search.index.Engine;

/**
 * What somebody who typed this much may want to find.
 *
 * @param docket null for all
 */
record Suggestions(@Nullable DocketId docket, String typed) {

    private static final String FIELD = "suggest";
    private static final String VALUES = "suggest.keyword";
    private static final String PATIENCE = "500ms";
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 60;
    private static final int MOST = 8;
    private static final int LOOKED_AT = 60;

    List<String> from(Engine engine) {
        var words = typed.strip();
        if (words.length() < FEWEST_LETTERS || words.length() > MOST_LETTERS) {
            return List.of();
        }
        var counted = engine.ask(client -> client.search(request(words), Void.class))
                .aggregations()
                .get(VALUES);
        return counted == null || !counted.isSterms()
                ? List.of()
                : counted.sterms().buckets().array().stream()
                        .map(bucket -> bucket.key().stringValue())
                        .filter(this::hasEveryWord)
                        .limit(MOST)
                        .toList();
    }

    private SearchRequest request(String words) {
        var where = new BoolQuery.Builder()
                .must(any -> any.multiMatch(match -> match.query(words)
                        .fields(FIELD)
                        .type(TextQueryType.BoolPrefix)
                        .operator(Operator.And)));
        if (docket != null) {
            where.filter(in -> in.term(term -> term.field(IndexFields.DOCKET_ID).value(docket.value())));
        }
        return SearchRequest.of(request -> request.index(IndexFields.INDEX)
                .size(0)
                .timeout(PATIENCE)
                .query(where.build()._toQuery())
                .aggregations(
                        VALUES,
                        values -> values.terms(terms -> terms.field(VALUES).size(LOOKED_AT))));
    }

    /** Something suggested with what matched stands beside other words; those are not meant. */
    private boolean hasEveryWord(String value) {
        var said = " " + value.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\W+"))
                .allMatch(word -> said.matches("(?s).*\\W" + Pattern.quote(word) + ".*"));
    }
}

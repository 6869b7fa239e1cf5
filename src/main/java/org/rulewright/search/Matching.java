package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.TermQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in Elasticsearch's words which comments a query is about, before any facet narrows them down. */
final class Matching {

    private static final List<String> OF_A_COMMENT =
            List.of("body", "points", "wordings", "attachments", "organisation^2", "name^2");
    private static final List<String> OF_ALL_DOCKETS =
            Stream.concat(OF_A_COMMENT.stream(), Stream.of("docketTitle")).toList();

    /** Up to three words must all be there, of more than three a quarter may be missing. */
    private static final String ENOUGH_WORDS = "3<-25%";

    private static final float FIRST_OF_ALL = 100;

    private Matching() {}

    static BoolQuery of(Query query) {
        var matching = new BoolQuery.Builder();
        var docket = query.docket();
        if (docket != null) {
            matching.filter(TermQuery.of(term -> term.field("docketId").value(docket.value())));
        }
        if (query.hasWords()) {
            matching.must(wordsOrNumber(query));
        }
        return matching.build();
    }

    private static BoolQuery wordsOrNumber(Query query) {
        var number = query.text().toUpperCase(Locale.ROOT);
        return BoolQuery.of(either -> either.should(
                words(query),
                TermQuery.of(term -> term.field("trackingNumber").value(number).boost(FIRST_OF_ALL))));
    }

    private static BoolQuery words(Query query) {
        var fields = query.docket() == null ? OF_ALL_DOCKETS : OF_A_COMMENT;
        var wording = Wording.of(query.text());
        var all = new BoolQuery.Builder();
        if (!wording.words().isEmpty()) {
            all.must(anyOrder(wording.words(), fields));
        }
        wording.phrases().forEach(phrase -> all.must(asWritten(phrase, fields)));
        wording.excluded().forEach(phrase -> all.mustNot(asWritten(phrase, fields)));
        return all.build();
    }

    private static CombinedFieldsQuery anyOrder(String words, List<String> fields) {
        return CombinedFieldsQuery.of(
                combined -> combined.query(words).fields(fields).minimumShouldMatch(ENOUGH_WORDS));
    }

    private static MultiMatchQuery asWritten(String phrase, List<String> fields) {
        return MultiMatchQuery.of(match -> match.query(phrase).fields(fields).type(TextQueryType.Phrase));
    }
}

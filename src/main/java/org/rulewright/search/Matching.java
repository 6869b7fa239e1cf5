package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ConstantScoreQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.IdsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TermQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rulewright.search.Near.Neighbour;
import org.rulewright.search.truth.FoundKind;

/** Says in Elasticsearch's words which comments a query is about, before any facet narrows them down. */
final class Matching {

    private static final List<String> OF_A_COMMENT =
            List.of("body", "points", "wordings", "fileNames", "organisation", "name");
    private static final List<String> OF_ALL_DOCKETS =
            Stream.concat(OF_A_COMMENT.stream(), Stream.of("docketTitle")).toList();

    /** Up to three words must all be there, of more than three a quarter may be missing. */
    private static final String MOST_WORDS = "3<-25%";

    private static final String ANY_WORD = "1";
    private static final float FIRST_OF_ALL = 100;

    private final org.rulewright.search.Query query;
    private final Wording wording;
    private final List<String> fields;

    Matching(org.rulewright.search.Query query) {
        this.query = query;
        this.wording = Wording.of(query.text());
        this.fields = query.docket() == null ? OF_ALL_DOCKETS : OF_A_COMMENT;
    }

    /** What the query is about by its words and, where something is near to it, by its meaning. */
    BoolQuery all(Near near) {
        if (wording.words().isEmpty()) {
            return place();
        }
        var either = new BoolQuery.Builder();
        either.should(saying());
        near.comments().forEach(neighbour -> either.should(worth(near, neighbour)));
        return within(either.build());
    }

    /** What matches by its words, where the query looks. */
    BoolQuery words() {
        return within(saying());
    }

    /** Where the query looks: its docket, with its phrases and without its exclusions. */
    BoolQuery place() {
        var place = new BoolQuery.Builder();
        place.filter(TermQuery.of(term -> term.field("kind").value(FoundKind.COMMENT.key())));
        var docket = query.docket();
        if (docket != null) {
            place.filter(TermQuery.of(term -> term.field("docketId").value(docket.value())));
        }
        wording.phrases().forEach(phrase -> place.must(asWritten(phrase)));
        wording.excluded().forEach(phrase -> place.mustNot(asWritten(phrase)));
        return place.build();
    }

    private BoolQuery within(BoolQuery what) {
        return BoolQuery.of(both -> both.must(place(), what));
    }

    private static ConstantScoreQuery worth(Near near, Neighbour neighbour) {
        var id = Long.toString(neighbour.comment().value());
        return ConstantScoreQuery.of(
                constant -> constant.filter(IdsQuery.of(ids -> ids.values(id))).boost((float) near.worth(neighbour)));
    }

    private BoolQuery saying() {
        var number = query.text().toUpperCase(Locale.ROOT);
        return BoolQuery.of(either -> either.should(
                written(),
                TermQuery.of(term -> term.field("trackingNumber").value(number).boost(FIRST_OF_ALL))));
    }

    /** Enough of the words; {@code said} decides how well they fit, as in plain BM25, and a sender's name adds to it. */
    private BoolQuery written() {
        var words = wording.words();
        return BoolQuery.of(all ->
                all.filter(enough(words)).should(fit("said", words), fit("organisation", words), fit("name", words)));
    }

    private Query enough(String words) {
        return CombinedFieldsQuery.of(combined -> combined.query(words)
                        .fields(fields)
                        .minimumShouldMatch(query.ranking().anyWord() ? ANY_WORD : MOST_WORDS))
                ._toQuery();
    }

    private static Query fit(String field, String words) {
        return MatchQuery.of(match -> match.field(field).query(words))._toQuery();
    }

    private Query asWritten(String phrase) {
        return MultiMatchQuery.of(match -> match.query(phrase).fields(fields).type(TextQueryType.Phrase))
                ._toQuery();
    }
}

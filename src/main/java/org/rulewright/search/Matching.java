package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ConstantScoreQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.IdsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TermQuery;
import java.util.List;
import java.util.Locale;
import org.rulewright.search.Near.Neighbour;
import org.rulewright.search.truth.FoundKind;
import org.rulewright.search.wording.Clause;
import org.rulewright.search.wording.Term.Place;
import org.rulewright.search.wording.Wording;

/** Says in Elasticsearch's words which comments a query is about, before any facet narrows them down. */
final class Matching {

    /** Up to three words must all be there, of more than three a quarter may be missing. */
    private static final String MOST_WORDS = "3<-25%";

    private static final float FIRST_OF_ALL = 100;
    private static final float LAST_OF_ALL = 0;

    private final org.rulewright.search.Query query;
    private final Wording wording;
    private final List<String> fields;
    private final ClauseQuery clauses;
    private final boolean anyWord;

    Matching(org.rulewright.search.Query query) {
        this.query = query;
        this.wording = Wording.of(query.text());
        this.fields = query.docket() == null ? IndexFields.OF_ALL_DOCKETS : IndexFields.OF_A_COMMENT;
        this.clauses = new ClauseQuery(fields);
        this.anyWord = query.ranking().anyWord();
    }

    /** What the query is about by its words and, where something is near to it, by its meaning. */
    BoolQuery all(Near near) {
        if (words().isEmpty()) {
            return place();
        }
        var either = new BoolQuery.Builder();
        either.should(saying());
        near.comments().forEach(neighbour -> either.should(worth(near, neighbour)));
        return within(either.build());
    }

    /** What matches by its words, where the query looks. */
    BoolQuery byWords() {
        return within(saying());
    }

    /** Where the query looks: its docket, with all that must be there and without all that must not. */
    BoolQuery place() {
        var place = new BoolQuery.Builder();
        place.filter(TermQuery.of(term -> term.field("kind").value(FoundKind.COMMENT.key())));
        var docket = query.docket();
        if (docket != null) {
            place.filter(TermQuery.of(term -> term.field(IndexFields.DOCKET_ID).value(docket.value())));
        }
        wording.required().filter(this::narrows).forEach(clause -> place.must(clauses.of(clause)));
        wording.excluded().forEach(clause -> place.mustNot(clauses.of(clause)));
        return place.build();
    }

    /** The words that count: where any of them is enough, those of phrases and addresses are among them. */
    private String words() {
        return anyWord ? wording.meant() : wording.words();
    }

    private boolean narrows(Clause clause) {
        return !anyWord || clause.isKnowledge();
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
                anyWord ? anyWritten() : written(),
                TermQuery.of(term ->
                        term.field(IndexFields.TRACKING_NUMBER).value(number).boost(FIRST_OF_ALL))));
    }

    /** Enough of the words; {@code said} decides how well they fit, as in plain BM25, and a sender's name adds to it. */
    private BoolQuery written() {
        var words = words();
        return BoolQuery.of(all -> all.filter(enough(words))
                .should(
                        fit(IndexFields.ALL_WORDS, words),
                        fit(IndexFields.ORGANISATION, words),
                        fit(IndexFields.NAME, words)));
    }

    /** Plain BM25 and nothing that changes its order; what only a name or a file has comes last. */
    private BoolQuery anyWritten() {
        var words = words();
        var any = new BoolQuery.Builder().should(fit(IndexFields.ALL_WORDS, words));
        fields.forEach(field -> any.should(
                ConstantScoreQuery.of(last -> last.filter(fit(field, words)).boost(LAST_OF_ALL))
                        ._toQuery()));
        wording.required()
                .filter(Clause::isPlace)
                .forEach(clause -> any.should(clauses.of((Place) clause.anyOf().getFirst())));
        return any.build();
    }

    private Query enough(String words) {
        return CombinedFieldsQuery.of(
                        combined -> combined.query(words).fields(fields).minimumShouldMatch(MOST_WORDS))
                ._toQuery();
    }

    private static Query fit(String field, String words) {
        return MatchQuery.of(match -> match.field(field).query(words))._toQuery();
    }
}

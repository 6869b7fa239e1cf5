package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.BoostingQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ConstantScoreQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TermQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.search.wording.Clause;
import org.rulewright.search.wording.Term.Place;
import org.rulewright.search.wording.Wording;

/** Says in Elasticsearch's words which comments a query is about, before any facet narrows them down. */
final class Matching {

    /** Up to three words must all be there, of more than three a quarter may be missing. */
    private static final String MOST_WORDS = "3<-25%";

    /** Comments come first: all else counts half. */
    private static final double BESIDE_COMMENTS = 0.5;

    private static final float FIRST_OF_ALL = 100;
    private static final float LAST_OF_ALL = 0;

    /** The names by which the index says why something matches. */
    static final String BY_WORDS = "words";

    static final String BY_MEANING = "meaning";

    private final org.rulewright.search.Query query;
    private final Wording wording;
    private final List<String> fields;
    private final ClauseQuery clauses;
    private final boolean anyWord;
    private final String respelled;

    /** The query as it was typed. */
    Matching(org.rulewright.search.Query query) {
        this(query, "");
    }

    /** The query with its plain words spelled otherwise too; empty where they are well as they are. */
    Matching(org.rulewright.search.Query query, String respelled) {
        this.query = query;
        this.respelled = respelled;
        this.wording = Wording.of(query.text());
        this.fields = query.docket() == null ? IndexFields.OF_ALL_DOCKETS : IndexFields.OF_A_COMMENT;
        this.clauses = new ClauseQuery(fields);
        this.anyWord = query.ranking().anyWord();
    }

    /** What the query is about by its words and, where something is near to it, by its meaning. */
    Query all(Near near) {
        if (words().isEmpty()) {
            return place()._toQuery();
        }
        var either = new BoolQuery.Builder()
                .should(BoolQuery.of(words -> words.queryName(BY_WORDS).must(saying())));
        if (!near.comments().isEmpty()) {
            either.should(BoolQuery.of(meaning -> meaning.queryName(BY_MEANING).should(near.queries())));
        }
        var all = within(either.build())._toQuery();
        return anyWord ? all : commentsFirst(all);
    }

    /** The words to mark in what was found: those that must be there, and those of which enough are. */
    Query reasons() {
        var reasons = new BoolQuery.Builder();
        spellings().forEach(words -> reasons.should(fit(IndexFields.SAID, words), fit(IndexFields.TEXT, words)));
        wording.required()
                .filter(clause -> !clause.isKnowledge())
                .forEach(clause -> reasons.should(clauses.of(clause)));
        return reasons.build()._toQuery();
    }

    /** The words to mark in one field alone, which has stems of its own. */
    Query reasonsIn(String field) {
        return BoolQuery.of(reasons -> reasons.should(
                        spellings().map(words -> fit(field, words)).toList()))
                ._toQuery();
    }

    private Stream<String> spellings() {
        return Stream.of(wording.words(), respelled).filter(words -> !words.isEmpty());
    }

    /** Whether some words may be spelled wrongly, and were not corrected yet. */
    boolean mayBeMisspelled() {
        return !anyWord && respelled.isEmpty() && !wording.words().isEmpty();
    }

    /** The words that can be spelled wrongly. */
    String plainWords() {
        return wording.words();
    }

    /** What matches by its words, where the query looks. */
    BoolQuery byWords() {
        return within(saying());
    }

    /** Where the query looks: its docket, with all that must be there and without all that must not. */
    BoolQuery place() {
        var place = new BoolQuery.Builder();
        var docket = query.docket();
        if (docket != null) {
            place.filter(TermQuery.of(term -> term.field(IndexFields.DOCKET_ID).value(docket.value())));
        }
        wording.required().filter(Clause::isKnowledge).forEach(clause -> place.filter(clauses.of(clause)));
        wording.required().filter(this::mustBeSaid).forEach(clause -> place.must(clauses.of(clause)));
        wording.excluded().forEach(clause -> place.mustNot(clauses.of(clause)));
        return place.build();
    }

    /** The words that count: where any of them is enough, those of phrases and addresses are among them. */
    private String words() {
        return anyWord ? wording.meant() : wording.words();
    }

    private boolean mustBeSaid(Clause clause) {
        return !anyWord && !clause.isKnowledge();
    }

    private static Query commentsFirst(Query all) {
        var others = FacetQuery.chosen(
                Facet.KIND,
                Facet.KINDS.stream().filter(kind -> !kind.equals(Facet.COMMENT)).collect(Collectors.toSet()));
        return BoostingQuery.of(some -> some.positive(all).negative(others).negativeBoost(BESIDE_COMMENTS))
                ._toQuery();
    }

    private BoolQuery within(BoolQuery what) {
        return BoolQuery.of(both -> both.must(place(), what));
    }

    private BoolQuery saying() {
        var number = query.text().toUpperCase(Locale.ROOT);
        return BoolQuery.of(either -> either.should(
                anyWord ? anyWritten() : written(),
                TermQuery.of(term ->
                        term.field(IndexFields.TRACKING_NUMBER).value(number).boost(FIRST_OF_ALL))));
    }

    private BoolQuery written() {
        return respelled.isEmpty()
                ? written(words())
                : BoolQuery.of(either -> either.should(
                        written(words())._toQuery(), written(respelled)._toQuery()));
    }

    /** Enough of the words; {@code said} decides how well they fit, as in plain BM25, and a sender's name adds to it. */
    private BoolQuery written(String words) {
        return BoolQuery.of(all -> all.filter(enough(words))
                .should(
                        fit(IndexFields.SAID, words),
                        fit(IndexFields.TEXT, words),
                        fit(IndexFields.ORGANISATION, words),
                        fit(IndexFields.NAME, words))
                .should(IndexFields.OF_LANGUAGES.stream()
                        .map(field -> fit(field, words))
                        .toList()));
    }

    /**
     * Plain BM25 and nothing that changes its order; what only a name, a file or a provision has comes last.
     *
     * <p>Where nothing but provisions is asked for, what is about them comes first.
     */
    private BoolQuery anyWritten() {
        var words = words();
        var any = new BoolQuery.Builder().should(fit(IndexFields.SAID, words));
        Stream.concat(fields.stream(), IndexFields.OF_LANGUAGES.stream())
                .forEach(field -> any.should(last(fit(field, words))));
        var placesAlone = wording.clauses().stream().allMatch(Clause::isPlace);
        wording.required()
                .filter(Clause::isPlace)
                .map(clause -> clauses.of((Place) clause.anyOf().getFirst()))
                .forEach(place -> any.should(placesAlone ? place : last(place)));
        return any.build();
    }

    private static Query last(Query found) {
        return ConstantScoreQuery.of(last -> last.filter(found).boost(LAST_OF_ALL))
                ._toQuery();
    }

    private Query enough(String words) {
        var inEnglish = CombinedFieldsQuery.of(
                combined -> combined.query(words).fields(fields).minimumShouldMatch(MOST_WORDS));
        var inAnother = MultiMatchQuery.of(
                match -> match.query(words).fields(IndexFields.OF_LANGUAGES).minimumShouldMatch(MOST_WORDS));
        return BoolQuery.of(either -> either.should(inEnglish._toQuery(), inAnother._toQuery()))
                ._toQuery();
    }

    private static Query fit(String field, String words) {
        return MatchQuery.of(match -> match.field(field).query(words))._toQuery();
    }
}

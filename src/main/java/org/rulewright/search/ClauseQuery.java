package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.MultiMatchQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rulewright.search.wording.Clause;
import org.rulewright.search.wording.Field;
import org.rulewright.search.wording.Term;
import org.rulewright.search.wording.Term.Before;
import org.rulewright.search.wording.Term.Beginning;
import org.rulewright.search.wording.Term.Phrase;
import org.rulewright.search.wording.Term.Place;
import org.rulewright.search.wording.Term.Since;
import org.rulewright.search.wording.Term.Value;
import org.rulewright.search.wording.Term.Word;

/** Says in Elasticsearch's words what a result must have for certain, or must not have. */
final class ClauseQuery {

    private final List<String> fields;

    /** Words are looked for in these fields. */
    ClauseQuery(List<String> fields) {
        this.fields = fields;
    }

    Query of(Clause clause) {
        var queries = clause.anyOf().stream().map(this::of).toList();
        return queries.size() == 1
                ? queries.getFirst()
                : BoolQuery.of(any -> any.should(queries).minimumShouldMatch("1"))
                        ._toQuery();
    }

    /** A provision by its address, and what is within it or has a heading after it; or the address in the words. */
    Query of(Place place) {
        return either(within(place.address()), written(place.address(), TextQueryType.Phrase));
    }

    private Query of(Term term) {
        return switch (term) {
            case Word(var word) -> written(word, TextQueryType.Phrase);
            case Phrase(var words) -> written(words, TextQueryType.Phrase);
            case Beginning(var letters) -> written(letters, TextQueryType.BoolPrefix);
            case Place place -> of(place);
            case Value value -> of(value);
            case Since(var day) -> received(day, null);
            case Before(var day) -> received(null, day);
        };
    }

    private Query of(Value value) {
        return switch (value.field()) {
            case ORGANISATION -> words(IndexFields.ORGANISATION, value.value());
            case NAME -> either(words(IndexFields.NAME, value.value()), words(IndexFields.ORGANISATION, value.value()));
            case FILE -> words(IndexFields.FILE_NAMES, value.value());
            case PROVISION -> within(value.value());
            case ASK -> exactly(IndexFields.ASK, value.value());
            case POSITION -> exactly(IndexFields.POSITION, value.value());
            case EVIDENCE -> exactly(IndexFields.EVIDENCE, value.value());
            case IS ->
                Query.of(query -> query.term(term -> term.field(value.value()).value(true)));
            case HAS -> there(value.value());
            case CONCERN ->
                either(exactly(IndexFields.CONCERN, value.value()), exactly(IndexFields.CONCERN_NUMBER, value.value()));
            case COUNTRY, CATEGORY, DOCKET, AGENCY, STAGE, CHANNEL, LANGUAGE, KIND, AFTER, BEFORE ->
                exactly(nameOf(value.field()), value.value());
        };
    }

    private static String nameOf(Field field) {
        return field == Field.LANGUAGE ? "language" : field.shown();
    }

    private static Query there(String what) {
        return switch (what) {
            case "attachment" -> withAttachment();
            case "wording" -> present(IndexFields.WORDINGS);
            case "point" -> present(IndexFields.POINTS);
            case "evidence" -> present(IndexFields.EVIDENCE);
            default -> present(IndexFields.ORGANISATION);
        };
    }

    /** What came with files, and the pages of those files. */
    static Query withAttachment() {
        return Query.of(
                query -> query.term(term -> term.field(IndexFields.ATTACHMENTS).value(true)));
    }

    /** What has anything in this field. */
    static Query present(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }

    private Query written(String words, TextQueryType type) {
        return MultiMatchQuery.of(match -> match.query(words).fields(fields).type(type))
                ._toQuery();
    }

    private static Query words(String field, String words) {
        return Query.of(
                query -> query.match(match -> match.field(field).query(words).operator(Operator.And)));
    }

    private static Query exactly(String field, String value) {
        return Query.of(
                query -> query.term(term -> term.field(field).value(value).caseInsensitive(true)));
    }

    /** The provision, whatever it is called before its first bracket, and all that is within it. */
    private static Query within(String address) {
        var plain = address.replaceAll("[\\s§¶]+", "").toLowerCase(Locale.ROOT);
        return either(
                exactly(IndexFields.PROVISION, address),
                beginning(IndexFields.PROVISION, address + "("),
                beginning(IndexFields.PROVISION, address + " "),
                exactly(IndexFields.ADDRESSES, plain),
                beginning(IndexFields.ADDRESSES, plain + "("));
    }

    private static Query beginning(String field, String start) {
        return Query.of(
                query -> query.prefix(prefix -> prefix.field(field).value(start).caseInsensitive(true)));
    }

    private static Query either(Query... queries) {
        return BoolQuery.of(any -> any.should(List.of(queries)).minimumShouldMatch("1"))
                ._toQuery();
    }

    private static Query received(@Nullable LocalDate from, @Nullable LocalDate until) {
        return Query.of(query -> query.range(range -> range.date(date -> {
            date.field(IndexFields.DAY);
            if (from != null) {
                date.gte(from.toString());
            }
            return until == null ? date : date.lt(until.toString());
        })));
    }
}

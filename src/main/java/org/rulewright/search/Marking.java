package org.rulewright.search;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.util.NamedValue;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Says in Elasticsearch's words which passages show why something matches.
 *
 * @param matching what it matches
 */
record Marking(Matching matching) {

    static final String BEGINS = "\ue000";
    static final String ENDS = "\ue001";

    private static final int PASSAGE = 180;
    private static final int MOST_READ_AGAIN = 100_000;

    Highlight highlight() {
        return Highlight.of(highlight -> highlight
                .requireFieldMatch(false)
                .highlightQuery(matching.reasons())
                .preTags(BEGINS)
                .postTags(ENDS)
                .order(HighlighterOrder.Score)
                .fragmentSize(PASSAGE)
                .fields(Arrays.stream(Passage.Source.values())
                        .flatMap(this::passages)
                        .toList()));
    }

    private Stream<NamedValue<HighlightField>> passages(Passage.Source source) {
        return source.fields().stream()
                .map(field -> NamedValue.of(
                        field, source == Passage.Source.TONGUE ? inItsLanguage(field) : inEnglish(source)));
    }

    private static HighlightField inEnglish(Passage.Source source) {
        return HighlightField.of(highlight -> highlight.numberOfFragments(source == Passage.Source.BODY ? 2 : 1));
    }

    /** What is long is marked at its beginning alone: it has to be read again to be marked. */
    private HighlightField inItsLanguage(String field) {
        return HighlightField.of(highlight -> highlight
                .highlightQuery(matching.reasonsIn(field))
                .requireFieldMatch(true)
                .maxAnalyzedOffset(MOST_READ_AGAIN)
                .numberOfFragments(2));
    }
}

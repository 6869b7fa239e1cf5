package org.rulewright.search.index;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.search.truth.FoundKind;

/**
 * A part of an index that is compared at once.
 *
 * @param by the field by which it is cut out of its docket
 * @param from the first value that belongs to it
 * @param to the last one
 */
record Span(DocketId docket, List<FoundKind> kinds, String by, long from, long to) {

    /** Beyond every id, and yet exact as a number of JSON. */
    static final long END = 1L << 53;

    private static final String ID = "id";
    private static final String COMMENT = "comment.id";

    static Span comments(DocketId docket, long from, long to) {
        return new Span(docket, List.of(FoundKind.COMMENT), ID, from, to);
    }

    static Span pages(DocketId docket, long from, long to) {
        return new Span(docket, List.of(FoundKind.PAGE), COMMENT, from, to);
    }

    static Span whole(DocketId docket, FoundKind... kinds) {
        return new Span(docket, List.of(kinds), ID, 0, END);
    }

    /** The kind under which it is reported. */
    FoundKind kind() {
        return kinds.getFirst();
    }
}

package org.rulewright.search;

import java.util.List;
import java.util.stream.Stream;

/** How the index calls what is asked of it; the names are those of the mapping. */
final class IndexFields {

    static final String ALL_WORDS = "said";
    static final String ORGANISATION = "organisation";
    static final String NAME = "name";
    static final String DOCKET_ID = "docketId";
    static final String TRACKING_NUMBER = "trackingNumber";
    static final String RECEIVED = "received";
    static final String PROVISION = "provision";
    static final String FILE_NAMES = "attachments";
    static final String WORDINGS = "wordings";
    static final String POINTS = "points";
    static final String ASK = "asks";
    static final String POSITION = "stance";
    static final String VECTOR = "meaning.vector";

    /** Where words are looked for within a docket. */
    static final List<String> OF_A_COMMENT = List.of("body", POINTS, WORDINGS, FILE_NAMES, ORGANISATION, NAME);

    /** Where words are looked for over all dockets. */
    static final List<String> OF_ALL_DOCKETS =
            Stream.concat(OF_A_COMMENT.stream(), Stream.of("docketTitle")).toList();

    private IndexFields() {}
}

package org.rulewright.search;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.search.truth.Audience;

/** How the index calls what is asked of it; the names are those of the mapping. */
final class IndexFields {

    /** What is asked: the index of all that is public. */
    static final String INDEX = Audience.PUBLIC.alias();

    /** All words of a comment. */
    static final String SAID = "said";

    /** All words of what is no comment. */
    static final String TEXT = "text";

    static final String ORGANISATION = "organisation";
    static final String NAME = "name";
    static final String OWNER = "comment.id";
    static final String DOCKET_ID = "docketId";
    static final String TRACKING_NUMBER = "trackingNumber";
    static final String RECEIVED = "received";
    static final String PUBLISHED = "published";
    static final String DAY = "day";
    static final String PROVISION = "provision";
    static final String FILE_NAMES = "fileNames";
    static final String ATTACHMENTS = "attachments";
    static final String WORDINGS = "wordings";
    static final String POINTS = "points";
    static final String EVIDENCE = "evidenceKind";
    static final String CONCERN = "concern";
    static final String CONCERN_NUMBER = "concernNumber";
    static final String ADDRESSES = "addressParts";
    static final String ASK = "ask";
    static final String POSITION = "position";
    static final String VECTOR = "meaning.vector";

    /** Where words are looked for within a docket. */
    static final List<String> OF_A_COMMENT = List.of(SAID, TEXT, FILE_NAMES, ORGANISATION, NAME);

    /** Where words are looked for over all dockets. */
    static final List<String> OF_ALL_DOCKETS = Stream.concat(OF_A_COMMENT.stream(), Stream.of("docketTitle", "title"))
            .toList();

    /** Where all words stand once more, analysed in their own language. */
    static final List<String> OF_LANGUAGES = List.of("saidFr", "saidEs", "saidDe");

    private IndexFields() {}

    /** The field of which a facet's values are; only for facets that have one. */
    static String of(Facet facet) {
        return switch (facet) {
            case ASK -> ASK;
            case STANCE -> POSITION;
            case EVIDENCE -> EVIDENCE;
            case ORGANISATION -> "organisation.keyword";
            default -> facet.key();
        };
    }
}

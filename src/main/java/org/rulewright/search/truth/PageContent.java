package org.rulewright.search.truth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A page of a file that came with a comment. */
record PageContent(
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Facets facets,
        @JsonUnwrapped Tongues tongues,
        Of comment,
        long file,
        String fileName,
        int page,
        String text)
        implements Content {

    /** Whose file it is. */
    record Of(long id, String trackingNumber) {}

    @Override
    public int length() {
        return text.length() + tongues.length();
    }
}

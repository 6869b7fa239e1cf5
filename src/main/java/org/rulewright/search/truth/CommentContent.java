package org.rulewright.search.truth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A comment with all its words. */
record CommentContent(
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Facets facets,
        @JsonUnwrapped Tongues tongues,
        String trackingNumber,
        String name,
        String body,
        List<String> points,
        List<String> wordings,
        List<String> fileNames)
        implements Content {

    @Override
    public int length() {
        return body.length() + Lengths.of(points) + Lengths.of(wordings) + tongues.length();
    }
}

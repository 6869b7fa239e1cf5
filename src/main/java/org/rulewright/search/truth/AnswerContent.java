package org.rulewright.search.truth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A concern that was answered in public, or its answer. */
record AnswerContent(
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Tongues tongues,
        String concern,
        String concernNumber,
        String text)
        implements Content {

    @Override
    public int length() {
        return text.length() + tongues.length();
    }
}

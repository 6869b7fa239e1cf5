package org.rulewright.search.truth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A notice, rule or paper of a docket. */
record PaperContent(
        @JsonUnwrapped Heading heading, @JsonUnwrapped Tongues tongues, String documentKind, String text)
        implements Content {

    @Override
    public int length() {
        return text.length() + tongues.length();
    }
}

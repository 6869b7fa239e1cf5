package org.rulewright.search.truth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A provision of a published version. */
record ProvisionContent(
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Tongues tongues,
        int version,
        String provision,
        String address,
        List<String> addressParts,
        String text)
        implements Content {

    @Override
    public int length() {
        return text.length() + tongues.length();
    }
}

package org.rulewright.search.truth;

import java.util.Arrays;
import java.util.stream.Stream;

/** What is public is in both indices, word for word. */
final class Both {

    private Both() {}

    static Stream<Held> hold(long subject, FoundDocument document) {
        return Arrays.stream(Audience.values()).map(audience -> new Held(subject, audience, document));
    }
}

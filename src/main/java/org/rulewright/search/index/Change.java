package org.rulewright.search.index;

import org.jspecify.annotations.Nullable;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FoundDocument;
import org.rulewright.search.truth.Subject;

/**
 * What an index shall hold under one name.
 *
 * @param subject what it tells of
 * @param version newer than all that was read before
 * @param document null if nothing shall be there
 */
record Change(
        Subject subject,
        Audience audience,
        String documentId,
        long version,
        @Nullable FoundDocument document) {

    private static final int OF_A_DELETION = 100;

    /** About how many characters it takes to send. */
    int size() {
        return document == null ? OF_A_DELETION : document.length();
    }
}

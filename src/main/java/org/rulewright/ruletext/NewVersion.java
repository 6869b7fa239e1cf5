package org.rulewright.ruletext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version to be added to a docket; it gets the next number.
 *
 * @param label what readers call it, such as "Proposed"
 * @param author who speaks in it, such as the agency; may be empty
 * @param source where the text comes from; may be empty
 * @param note what readers should know about the text, such as that it is unofficial; may be empty
 * @param publishedAt when it became public; null for a draft
 * @param passages its text, in order
 */
public record NewVersion(
        VersionKind kind,
        String label,
        LocalDate dated,
        String author,
        String source,
        String note,
        @Nullable Instant publishedAt,
        List<Passage> passages) {
    public NewVersion {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a version must have a text");
        }
    }
}

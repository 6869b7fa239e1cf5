package org.rulewright.ruletext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;

/**
 * One version of a docket's rule text. Once published it never changes.
 *
 * @param label what readers call it, such as "Proposed"
 * @param author who speaks in it, such as the agency; may be empty
 * @param source where the text comes from; may be empty
 * @param hash over labels and words of all its provisions
 * @param publishedAt when it became public; null while it is a draft
 * @param note what readers should know about the text, such as that it is unofficial; may be empty
 */
public record RuleVersion(
        VersionId id,
        DocketId docket,
        int number,
        VersionKind kind,
        String label,
        LocalDate dated,
        String author,
        String source,
        Sha256 hash,
        @Nullable Instant publishedAt,
        String note) {
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** When it became public; empty while it is a draft. */
    public Optional<Instant> published() {
        return Optional.ofNullable(publishedAt);
    }
}

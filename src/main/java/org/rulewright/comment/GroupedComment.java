package org.rulewright.comment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;

/**
 * What everybody may know of a comment that is counted with a published one: that it came, and where its words stand.
 *
 * @param shown the published one that says the same; null for the moments in which another one is looked for
 */
public record GroupedComment(
        TrackingNumber number,
        DocketId docket,
        Instant received,
        boolean late,
        @Nullable TrackingNumber shown) {

    /** The published one that says the same; empty while another one is looked for. */
    public Optional<TrackingNumber> whereShown() {
        return Optional.ofNullable(shown);
    }
}

package org.rulewright.synthesis.coding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;

/**
 * Excerpts that were drawn by lot to be coded by several people.
 *
 * @param seed what the lot was drawn with, so that anybody can draw it again
 * @param drawnSize how many excerpts were drawn
 * @param size how many of them can still be shown
 * @param drawnOf of how many excerpts they were drawn
 * @param drawnBy the name of who drew them; empty for the portal
 * @param closed when the coding ended and the agreement could be read; null while it goes on
 */
public record CodingSample(
        SampleId id,
        DocketId docket,
        long seed,
        int drawnSize,
        int size,
        int drawnOf,
        String drawnBy,
        Instant drawn,
        @Nullable Instant closed) {

    public boolean isOpen() {
        return closed == null;
    }
}

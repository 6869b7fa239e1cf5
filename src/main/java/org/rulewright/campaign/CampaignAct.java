package org.rulewright.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;

/**
 * What staff decided about campaigns: that some texts are one of their own, or that two campaigns are one.
 *
 * @param texts how many texts went from one to the other
 * @param undoneBy who took it back; null where it stands
 */
public record CampaignAct(
        ActId id,
        Move move,
        long texts,
        String by,
        Instant at,
        @Nullable String undoneBy) {

    /** What kind of decision. */
    public enum Kind {
        SPLIT,
        MERGE
    }

    /** Texts going from one campaign to another. */
    public record Move(DocketId docket, Kind kind, CampaignId from, CampaignId to, String reason) {}

    /** Whether it holds. */
    public boolean stands() {
        return undoneBy == null;
    }
}

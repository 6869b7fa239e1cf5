package org.rulewright.synthesis.triage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.Novelty;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;

/**
 * What staff see of a comment before they open it.
 *
 * @param flag what to mind; empty where it is not flagged
 */
public record TriageRow(
        CommentId comment,
        Status status,
        Instant received,
        String category,
        Extent extent,
        Novelty novelty,
        Optional<Campaigned> campaign,
        boolean read,
        Optional<Analyst> assignee,
        String flag,
        Place place) {

    /**
     * How much there is to read.
     *
     * @param words in its remarks and points, as spaces part them
     * @param ownWords as many of them as its novelty says
     */
    public record Extent(int words, int ownWords, int attachments) {}

    /** The campaign that it is one of, and how many there are. */
    public record Campaigned(CampaignId id, long comments) {}

    /** Where it stands in the list that rises. */
    public record Place(int tier, double sinks) {}

    /** Its place in this order, to begin a page behind it. */
    public TriageKey key(TriageOrder order) {
        var value = switch (order) {
            case RISING -> BigDecimal.valueOf(place.sinks()).toPlainString();
            case NEWEST -> received.toString();
            case LONGEST -> Integer.toString(extent.words());
        };
        return new TriageKey(place.tier(), value, comment.value());
    }
}

package org.rulewright.campaign;

import java.util.List;
import org.rulewright.campaign.likeness.Difference.Piece;
import org.rulewright.comment.TrackingNumber;

/**
 * One of the texts of a campaign.
 *
 * @param example the first comment that says it
 * @param pieces the text beside the one that most say; a single piece for that one itself
 */
public record CampaignText(TextId id, long comments, long signers, TrackingNumber example, List<Piece> pieces) {

    /** Keeps its own copy. */
    public CampaignText {
        pieces = List.copyOf(pieces);
    }
}

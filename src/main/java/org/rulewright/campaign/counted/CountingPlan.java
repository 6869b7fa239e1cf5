package org.rulewright.campaign.counted;

import java.util.List;
import org.rulewright.comment.TrackingNumber;

/**
 * What it would come to if one comment of each text of a campaign were published and the rest counted with it.
 *
 * @param publish those that would be published, since nobody's words are unread in them; the common text's first
 * @param shown the one with which most are counted
 * @param others how many other comments show some of them
 * @param counted how many would be counted with another one
 * @param signers how many people signed those
 * @param own how many say something of their own, or bring a file, and stay to be decided one by one
 * @param held how many stay since somebody holds or disputes them
 */
public record CountingPlan(
        List<TrackingNumber> publish,
        TrackingNumber shown,
        long others,
        long counted,
        long signers,
        long own,
        long held) {

    /** Keeps its own copy. */
    public CountingPlan {
        publish = List.copyOf(publish);
    }
}

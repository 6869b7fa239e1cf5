package org.rulewright.campaign;

import java.util.List;

/**
 * What one published comment adds to the text that most of its campaign send.
 *
 * @param additions each in its parts: one for every text of the comment, and every page of a file, over which it runs
 */
public record OwnAdditions(CampaignId campaign, List<List<Addition>> additions) {

    /** Keeps its own copy. */
    public OwnAdditions {
        additions = additions.stream().map(List::copyOf).toList();
    }
}

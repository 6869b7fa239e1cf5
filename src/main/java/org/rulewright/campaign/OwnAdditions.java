package org.rulewright.campaign;

import java.util.List;

/**
 * What one published comment adds to the text that most of its campaign send.
 *
 * @param additions each in its parts: one for every text of the comment, and every page of a file, over which it runs
 * @param isUnread whether a file of its own has not been read yet, so that there may be more
 */
public record OwnAdditions(CampaignId campaign, List<List<Addition>> additions, boolean isUnread) {

    /** Keeps its own copy. */
    public OwnAdditions {
        additions = additions.stream().map(List::copyOf).toList();
    }
}

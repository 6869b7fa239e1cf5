package org.rulewright.campaign;

import java.util.List;

/** What one published comment adds to the text that most of its campaign send. */
public record OwnAdditions(CampaignId campaign, List<Addition> additions) {

    /** Keeps its own copy. */
    public OwnAdditions {
        additions = List.copyOf(additions);
    }
}

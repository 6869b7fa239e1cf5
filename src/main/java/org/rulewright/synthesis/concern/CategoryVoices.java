package org.rulewright.synthesis.concern;

import org.rulewright.campaign.CampaignSize;

/**
 * Who of one category, or of all, speaks of a concern.
 *
 * @param category a code of the agency's list; empty for all of them
 * @param excerpts how many of their excerpts are filed there
 * @param size the comments that these stand in, with their signers, organisations and distinct texts
 */
public record CategoryVoices(String category, long excerpts, CampaignSize size, Sides sides) {

    static final CategoryVoices NOBODY = new CategoryVoices("", 0, new CampaignSize(0, 0, 0, 0), Sides.NONE);
}

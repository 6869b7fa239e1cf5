package org.rulewright.campaign;

import org.rulewright.docket.DocketId;

/**
 * Comments that share a text.
 *
 * @param isSettled whether staff decided what belongs to it, so that the portal unites it with no other
 */
public record Campaign(CampaignId id, DocketId docket, CampaignSize size, boolean isSettled) {}

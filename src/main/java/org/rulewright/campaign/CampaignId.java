package org.rulewright.campaign;

/** Names a campaign. */
public record CampaignId(long value) {}

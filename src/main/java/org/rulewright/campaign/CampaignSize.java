package org.rulewright.campaign;

/**
 * How large a campaign is; these four always stand together, since each of them alone misleads.
 *
 * @param signers the senders, and those who signed with them
 * @param organisations on whose behalf comments came, each once
 * @param texts that differ in more than case, space and punctuation
 */
public record CampaignSize(long comments, long signers, long organisations, long texts) {}

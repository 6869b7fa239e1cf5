package org.rulewright.synthesis.concern;

import java.util.List;
import java.util.Optional;
import org.rulewright.campaign.CampaignSize;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Response;

/**
 * All that stands behind a concern.
 *
 * @param response empty where nobody has begun one
 * @param copies the published comments that say word for word the same as one of those behind it, and are not filed there
 * @param earlier what the agency answered to the like in other dockets, the closest first
 */
public record ConcernSheet(
        Concern concern,
        Optional<Response> response,
        ConcernVoices voices,
        CampaignSize copies,
        Facts facts,
        List<TouchedProvision> provisions,
        List<EarlierAnswer> earlier) {}

package org.rulewright.publication;

import java.util.List;
import java.util.Map;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.WhyChanged;
import org.rulewright.synthesis.clearance.ClearedOffice;
import org.rulewright.synthesis.ledger.SignedRest;

/**
 * All that is public about why words changed.
 *
 * @param answers the offices that signed each of the answers
 * @param other the offices that signed the reason that no concern gave
 * @param signed what somebody signed for because it could not be settled
 */
public record WhyStory(
        RuleReading reading,
        ComparedProvision change,
        WhyChanged why,
        Map<ConcernId, List<ClearedOffice>> answers,
        List<ClearedOffice> other,
        List<SignedRest> signed) {}

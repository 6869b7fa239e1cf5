package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.ComparedProvision;
import org.springframework.stereotype.Component;

/** What changed between the text that was commented on and the next one. */
@Component
class RuleChanges {

    List<ComparedProvision> of(DocketId docket) {
        return List.of();
    }
}

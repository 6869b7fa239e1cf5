package org.rulewright.synthesis;

import org.rulewright.ruletext.AmendmentContinued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes promises and reasons along into the version that comes of the proposed text now. */
@Component
class ContinuedChanges {

    private final OpenConcerns open;
    private final ResponseStore responses;
    private final ReasonStore reasons;

    ContinuedChanges(OpenConcerns open, ResponseStore responses, ReasonStore reasons) {
        this.open = open;
        this.responses = responses;
        this.reasons = reasons;
    }

    @EventListener
    void on(AmendmentContinued continued) {
        open.hold(continued.docket());
        responses.follow(continued);
        reasons.follow(continued);
    }
}

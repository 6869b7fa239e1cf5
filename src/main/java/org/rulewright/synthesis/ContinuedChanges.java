package org.rulewright.synthesis;

import org.rulewright.ruletext.AmendmentContinued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes promises and reasons along into the version that comes of the proposed text now. */
@Component
class ContinuedChanges {

    private final OpenConcerns open;
    private final ContinuedStore store;

    ContinuedChanges(OpenConcerns open, ContinuedStore store) {
        this.open = open;
        this.store = store;
    }

    @EventListener
    void on(AmendmentContinued continued) {
        open.hold(continued.docket());
        store.answers(continued);
        store.reasons(continued);
    }
}

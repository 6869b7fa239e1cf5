package org.rulewright.synthesis;

import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Guards concerns against work that would change what was published, and against two hands at once. */
@Component
class OpenConcerns {

    private final ConcernStore concerns;
    private final ResponseStore responses;

    OpenConcerns(ConcernStore concerns, ResponseStore responses) {
        this.concerns = concerns;
        this.responses = responses;
    }

    /** Lets nobody else work on this docket's concerns and answers until the transaction ends. */
    void hold(DocketId docket) {
        concerns.hold(docket);
    }

    /** The docket of the concern; refuses where there is no such concern or its answer is published. */
    DocketId require(ConcernId concern) {
        var docket = concerns.docket(concern).orElseThrow(() -> new NotFound("synthesis.concern.unknown"));
        concerns.hold(docket);
        if (responses.isPublished(concern)) {
            throw new Refusal("synthesis.refused.published");
        }
        return docket;
    }

    /** Refuses also where the concern is of another docket. */
    void require(DocketId docket, ConcernId concern) {
        if (!require(concern).equals(docket)) {
            throw new NotFound("synthesis.concern.unknown");
        }
    }

    /** Refuses where a number that the public knows could change. */
    void requireMovable(ConcernId concern) {
        if (responses.isAnyPublished(require(concern))) {
            throw new Refusal("synthesis.refused.numbers");
        }
    }
}

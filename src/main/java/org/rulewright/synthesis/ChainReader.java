package org.rulewright.synthesis;

import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Reads the chain of a docket in a handful of statements, however long it is; excerpts are counted there, not read. */
@Component
class ChainReader {

    private final ConcernStore concerns;
    private final FiledStore filed;
    private final ResponseStore responses;
    private final ReasonStore reasons;
    private final RuleChanges changes;

    ChainReader(
            ConcernStore concerns,
            FiledStore filed,
            ResponseStore responses,
            ReasonStore reasons,
            RuleChanges changes) {
        this.concerns = concerns;
        this.filed = filed;
        this.responses = responses;
        this.reasons = reasons;
        this.changes = changes;
    }

    Chain read(DocketId docket) {
        var answers = responses.all(docket);
        return new Chain(
                concerns.all(docket),
                filed.count(docket),
                filed.counted(docket, answers.values()),
                filed.unfiled(docket),
                answers,
                changes.of(docket),
                reasons.all(docket));
    }
}

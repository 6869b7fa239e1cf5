package org.rulewright.comment.web.api;

import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Fault;

/** A comment that can be read but not taken in as it is; says all that is to be put right. */
class FaultyComment extends Refusal {

    private final transient List<Fault> faults;

    FaultyComment(List<Fault> faults) {
        super("comment.api.faults", faults.size());
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}

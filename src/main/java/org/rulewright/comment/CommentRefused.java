package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.Refusal;

/** A comment cannot be taken in as it is; says everything that is to be put right, the first of it as its message. */
public class CommentRefused extends Refusal {

    private final transient List<Fault> faults;

    CommentRefused(List<Fault> faults) {
        super(faults.getFirst().key(), faults.getFirst().arguments().toArray());
        this.faults = List.copyOf(faults);
    }

    /** All that is to be put right, in the order of the form. */
    public List<Fault> faults() {
        return faults;
    }
}

package org.rulewright.comment;

import org.rulewright.base.Refusal;

/** The docket has the same sending already, and a second one was not taken in. */
public class RepeatedArrival extends Refusal {

    RepeatedArrival() {
        super("comment.arrival.refused.repeated");
    }
}

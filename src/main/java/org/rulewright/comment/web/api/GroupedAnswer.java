package org.rulewright.comment.web.api;

import java.time.Instant;
import org.rulewright.comment.GroupedComment;
import org.rulewright.comment.TrackingNumber;

/**
 * A comment that is counted with a published one that says the same, where its words can be read.
 *
 * @param docket the docket's number
 * @param late whether it came after the close
 * @param countedWith the number of the published one; empty for the moments in which another one is looked for
 */
record GroupedAnswer(String trackingNumber, String docket, Instant received, boolean late, String countedWith)
        implements ReadAnswer {

    static GroupedAnswer of(GroupedComment comment, String docket) {
        return new GroupedAnswer(
                comment.number().value(),
                docket,
                comment.received(),
                comment.late(),
                comment.whereShown().map(TrackingNumber::value).orElse(""));
    }
}

package org.rulewright.comment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.docket.DocketId;

/**
 * The public reads other words of a comment now: some were redacted, or put back.
 *
 * @param texts those that are different now
 */
public record CommentRedacted(CommentId comment, DocketId docket, TrackingNumber trackingNumber, List<Rewritten> texts)
        implements Recorded {

    /** One text before and after. */
    public record Rewritten(String place, PublicText before, PublicText after) {}

    @Override
    public String act() {
        return "comment redacted";
    }

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    /** How many words are hidden where and why; never which. */
    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        for (var text : texts) {
            var grounds = text.after().redactions().stream().map(Redaction::ground);
            facts.put(text.place(), String.join(", ", grounds.toList()));
        }
        return facts;
    }
}

package org.rulewright.moderation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.comment.TrackingNumber;

/** A moderator took a decision back; the comment waits again. */
public record DecisionUndone(TrackingNumber trackingNumber, DecisionId decision) implements Recorded {

    @Override
    public String act() {
        return "decision undone";
    }

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("decision", String.valueOf(decision.value()));
        return facts;
    }
}

package org.rulewright.moderation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.comment.TrackingNumber;

/**
 * A withholding was proposed, or settled by a second person.
 *
 * @param ground on which; empty where it is settled
 * @param words the reason that is proposed, or why it was turned down
 */
public record ProposalChanged(TrackingNumber trackingNumber, String act, String ground, String words)
        implements Recorded {

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("words", words);
        if (!ground.isEmpty()) {
            facts.put("ground", ground);
        }
        return facts;
    }
}

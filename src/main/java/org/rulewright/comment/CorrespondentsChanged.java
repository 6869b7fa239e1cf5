package org.rulewright.comment;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/**
 * A sender changed, after sending, whom to write to about a comment; says nobody's name or address.
 *
 * @param number the place of a co-signer in the sender's list; 0 for the sender's own address
 */
record CorrespondentsChanged(TrackingNumber trackingNumber, String act, int number) implements Recorded {

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        if (number > 0) {
            facts.put("cosigner", String.valueOf(number));
        }
        return facts;
    }
}

package org.rulewright.comment;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/**
 * Somebody who was asked to sign a comment answered.
 *
 * @param number the place in the sender's list
 * @param content names what was signed; empty where nothing was
 */
public record CosignerAnswered(TrackingNumber trackingNumber, int number, Cosigner.State state, String content)
        implements Recorded {

    @Override
    public String act() {
        return "co-signature " + state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("cosigner", String.valueOf(number));
        if (!content.isEmpty()) {
            facts.put("signed", content);
        }
        return facts;
    }
}

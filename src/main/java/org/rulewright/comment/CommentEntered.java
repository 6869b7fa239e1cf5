package org.rulewright.comment;

import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.base.Sha256;

/** Staff entered a comment on behalf of its sender. */
public record CommentEntered(
        TrackingNumber trackingNumber, Channel channel, Instant stamped, Sha256 source, String enteredBy)
        implements Recorded {

    @Override
    public String act() {
        return "comment entered";
    }

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("channel", channel.name().toLowerCase(Locale.ROOT));
        facts.put("entered by", enteredBy);
        facts.put("source", source.value());
        facts.put("stamped", stamped.toString());
        return facts;
    }
}

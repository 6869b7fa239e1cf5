package org.rulewright.comment;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.docket.DocketId;

/** A comment arrived, or something about it that others see is different now. */
public record CommentChanged(
        CommentId comment, DocketId docket, TrackingNumber trackingNumber, Status status, String reason)
        implements Recorded {

    @Override
    public String act() {
        return "comment " + status.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        if (!reason.isEmpty()) {
            facts.put("reason", reason);
        }
        return facts;
    }
}

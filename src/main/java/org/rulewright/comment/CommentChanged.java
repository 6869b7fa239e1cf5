package org.rulewright.comment;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.docket.DocketId;

/**
 * A comment arrived, or something about it that others see is different now.
 *
 * @param isNew whether it arrived just now, so that nothing was made of it yet
 */
public record CommentChanged(
        CommentId comment, DocketId docket, TrackingNumber trackingNumber, Status status, String reason, boolean isNew)
        implements Recorded {

    /** Something about a comment that was there before is different now. */
    public CommentChanged(
            CommentId comment, DocketId docket, TrackingNumber trackingNumber, Status status, String reason) {
        this(comment, docket, trackingNumber, status, reason, false);
    }

    /** A comment arrived just now, and waits. */
    static CommentChanged arrived(CommentId comment, DocketId docket, TrackingNumber trackingNumber) {
        return new CommentChanged(comment, docket, trackingNumber, Status.WAITING, "", true);
    }

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

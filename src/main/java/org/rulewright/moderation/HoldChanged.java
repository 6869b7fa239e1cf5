package org.rulewright.moderation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.comment.TrackingNumber;

/** A comment was held for an expert's release, or released. */
public record HoldChanged(TrackingNumber trackingNumber, boolean isHeld) implements Recorded {

    @Override
    public String act() {
        return isHeld ? "comment held" : "comment released";
    }

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}

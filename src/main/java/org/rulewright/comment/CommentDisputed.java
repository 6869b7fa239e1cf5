package org.rulewright.comment;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/**
 * The owner of the mail address that was given with a comment says that it is not theirs, or the agency has dealt with
 * that.
 */
public record CommentDisputed(TrackingNumber trackingNumber, boolean isOpen) implements Recorded {

    @Override
    public String act() {
        return isOpen ? "comment disputed" : "dispute settled";
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

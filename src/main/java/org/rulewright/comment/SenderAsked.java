package org.rulewright.comment;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;

/** The sender of a comment was asked something by staff, has answered, or has let the time pass. */
public record SenderAsked(CommentId comment, TrackingNumber trackingNumber, Step step) implements Recorded {

    /** How far it is. */
    public enum Step {
        ASKED,
        ANSWERED,
        OVERDUE
    }

    @Override
    public String act() {
        return switch (step) {
            case ASKED -> "sender asked";
            case ANSWERED -> "sender answered";
            case OVERDUE -> "sender did not answer in time";
        };
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

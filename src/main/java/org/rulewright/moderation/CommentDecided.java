package org.rulewright.moderation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Recorded;
import org.rulewright.comment.TrackingNumber;

/**
 * A moderator decided about a comment.
 *
 * @param shown with which one it is counted; null where it is not grouped
 */
public record CommentDecided(
        TrackingNumber trackingNumber,
        Decision.Move move,
        @Nullable TrackingNumber shown) implements Recorded {

    /** A decision about a comment by itself. */
    public CommentDecided(TrackingNumber trackingNumber, Decision.Move move) {
        this(trackingNumber, move, null);
    }

    @Override
    public String act() {
        return "comment decided";
    }

    @Override
    public String subject() {
        return trackingNumber.value();
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("from", move.from().name());
        facts.put("to", move.to().name());
        var reason = move.reason();
        if (reason != null) {
            facts.put("ground", reason.ground().name());
            facts.put("words", reason.words());
        }
        if (shown != null) {
            facts.put("counted with", shown.value());
        }
        return facts;
    }
}

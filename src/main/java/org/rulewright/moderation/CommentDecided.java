package org.rulewright.moderation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rulewright.base.Recorded;
import org.rulewright.comment.TrackingNumber;

/** A moderator decided about a comment. */
public record CommentDecided(TrackingNumber trackingNumber, Decision.Move move) implements Recorded {

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
        return facts;
    }
}

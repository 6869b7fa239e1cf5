package org.rulewright.synthesis.suggestion;

import org.rulewright.comment.AskedWording;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.PointId;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.Excerpt;

/**
 * Somebody whose comment asks for a wording.
 *
 * @param number which point of the comment does
 * @param name as it stands on the comment; empty for an anonymous one
 * @param organisation on whose behalf; empty where on nobody's
 * @param category a code of the agency's list
 */
public record Supporter(
        PointId point,
        int number,
        CommentId comment,
        TrackingNumber trackingNumber,
        String name,
        String organisation,
        String category,
        boolean sample) {
    static Supporter of(AskedWording asked) {
        return new Supporter(
                asked.point().id(),
                asked.point().number(),
                asked.comment(),
                asked.trackingNumber(),
                asked.submitter().shownName(),
                asked.submitter().organisation(),
                asked.submitter().category(),
                asked.sample());
    }

    boolean isSourceOf(Excerpt excerpt) {
        return excerpt.comment().equals(comment) && excerpt.place().equals(new Excerpt.Point(number));
    }
}

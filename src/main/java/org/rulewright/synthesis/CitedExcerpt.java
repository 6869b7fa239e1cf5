package org.rulewright.synthesis;

import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.comment.TrackingNumber;

/**
 * An excerpt together with the published comment that it stands in.
 *
 * @param where the place in the comment
 */
public record CitedExcerpt(Excerpt excerpt, Comment comment, Whereabouts where) {

    public TrackingNumber trackingNumber() {
        return comment.trackingNumber();
    }

    /** The point that the excerpt is; empty for words that somebody marked. */
    public Optional<Point> point() {
        return excerpt.place() instanceof Excerpt.Point ? excerpt.place().pointIn(comment) : Optional.empty();
    }
}

package org.rulewright.synthesis;

import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.ruletext.Anchor;

/**
 * An excerpt together with the published comment that it stands in.
 *
 * @param where the place in the comment
 */
public record CitedExcerpt(Excerpt excerpt, Comment comment, Whereabouts where) {

    public TrackingNumber trackingNumber() {
        return comment.trackingNumber();
    }

    /** The words of the rule that it is about, as its author put it; empty where that is not known. */
    public Optional<Anchor> about() {
        return excerpt.place().pointIn(comment).map(Point::anchor);
    }

    /** The point that the excerpt is; empty for words that somebody marked. */
    public Optional<Point> point() {
        return excerpt.place() instanceof Excerpt.Point ? excerpt.place().pointIn(comment) : Optional.empty();
    }
}

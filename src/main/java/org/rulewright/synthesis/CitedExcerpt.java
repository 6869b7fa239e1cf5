package org.rulewright.synthesis;

import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.comment.TrackingNumber;

/** An excerpt together with the published comment that it stands in. */
public record CitedExcerpt(Excerpt excerpt, Comment comment) {

    public TrackingNumber trackingNumber() {
        return comment.trackingNumber();
    }

    /** The point that the excerpt is; empty for words of the body. */
    public Optional<Point> point() {
        return excerpt.place() instanceof Excerpt.Point(int number)
                ? comment.points().stream()
                        .filter(point -> point.number() == number)
                        .findFirst()
                : Optional.empty();
    }
}

package org.rulewright.synthesis;

import org.rulewright.base.Sha256;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;

/**
 * A span of what a comment says: a point as its author bracketed it, or words of the body that staff marked.
 *
 * @param quote the words as they were when the excerpt was made
 * @param source over the text that it was taken from, so that a later change of that text shows
 * @param shown whether its comment is published
 */
public record Excerpt(
        ExcerptId id,
        DocketId docket,
        CommentId comment,
        Place place,
        String quote,
        Sha256 source,
        Act marked,
        boolean shown) {

    /** Where in its comment an excerpt stands. */
    public sealed interface Place permits Point, Span {}

    /** The whole of the point of that number. */
    public record Point(int number) implements Place {}

    /** Signs {@code start} up to, not including, {@code end} of the body. */
    public record Span(int start, int end) implements Place {
        /** Refuses a span without signs. */
        public Span {
            if (start < 0 || start >= end) {
                throw new IllegalArgumentException("a span has at least one sign");
            }
        }
    }

    /** Whether the comment still says what it said when the excerpt was made. */
    public boolean holdsIn(Comment now) {
        return switch (place) {
            case Span _ -> Sha256.of(now.body()).equals(source);
            case Point(int number) ->
                now.points().stream()
                        .anyMatch(point -> point.number() == number
                                && Sha256.of(point.words()).equals(source));
        };
    }
}

package org.rulewright.synthesis;

import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.comment.AttachmentId;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;

/**
 * A span of what a comment says: a point as its author bracketed it, or words that staff marked in its body, in an answer
 * or another point, or on a page of a file that came with it.
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
    public sealed interface Place permits Point, Marked {

        /** The point of the comment that says it; empty for what is said elsewhere. */
        default Optional<org.rulewright.comment.Point> pointIn(Comment comment) {
            var number = switch (this) {
                case Point point -> point.number();
                case Part part -> part.point();
                case Span _, Page _ -> 0;
            };
            return comment.points().stream()
                    .filter(point -> point.number() == number)
                    .findFirst();
        }
    }

    /** The whole of the point of that number. */
    public record Point(int number) implements Place {}

    /** Words that somebody marked in a text: from {@code start} up to, not including, {@code end}. */
    public sealed interface Marked extends Place permits Span, Part, Page {
        int start();

        int end();

        /** Other words of the same text. */
        Marked at(int newStart, int newEnd);

        /** Whether the other words stand in the same text, among these. */
        default boolean holds(Marked other) {
            return at(other.start(), other.end()).equals(other) && start() <= other.start() && other.end() <= end();
        }
    }

    /** Words of the body. */
    public record Span(int start, int end) implements Marked {
        /** Refuses a span without signs. */
        public Span {
            requireSigns(start, end);
        }

        @Override
        public Span at(int newStart, int newEnd) {
            return new Span(newStart, newEnd);
        }
    }

    /** Words of what a point says, such as an answer to a question. */
    public record Part(int point, int start, int end) implements Marked {
        /** Refuses a part without signs. */
        public Part {
            requireSigns(start, end);
        }

        @Override
        public Part at(int newStart, int newEnd) {
            return new Part(point, newStart, newEnd);
        }
    }

    /**
     * Words on a page of a file.
     *
     * @param leaf the file's page
     */
    public record Page(Leaf leaf, int start, int end) implements Marked {
        /** Refuses a span without signs. */
        public Page {
            requireSigns(start, end);
        }

        @Override
        public Page at(int newStart, int newEnd) {
            return new Page(leaf, newStart, newEnd);
        }
    }

    /**
     * A page of a file that came with a comment.
     *
     * @param content the fingerprint of the file's bytes, because another file can take its place
     * @param number counted from 1
     */
    public record Leaf(AttachmentId file, Sha256 content, int number) {

        /** Whether everybody can read this very file with the comment. */
        public boolean isIn(Comment comment) {
            return comment.attachments().stream()
                    .anyMatch(it -> it.id().equals(file) && content.equals(it.content()) && !comment.isWithheld(it));
        }
    }

    /** Whether it was taken from this very text. */
    public boolean isTakenFrom(String text) {
        return Sha256.of(text).equals(source);
    }

    /** Whether the comment still says what it said when the excerpt was made. */
    public boolean holdsIn(Comment now) {
        return switch (place) {
            case Span _ -> isTakenFrom(now.body());
            case Page page -> page.leaf().isIn(now);
            case Point _, Part _ ->
                place.pointIn(now).filter(point -> isTakenFrom(point.words())).isPresent();
        };
    }

    private static void requireSigns(int start, int end) {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("a span has at least one sign");
        }
    }
}

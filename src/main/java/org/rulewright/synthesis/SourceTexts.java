package org.rulewright.synthesis;

import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.files.FileReadings;
import org.rulewright.files.PageText;
import org.springframework.stereotype.Component;

/** The texts of a comment in which words can be marked, as everybody reads them. */
@Component
class SourceTexts {

    private final FileReadings readings;

    SourceTexts(FileReadings readings) {
        this.readings = readings;
    }

    /** The text in which this place is. Refuses a page that the public cannot read, or that nobody has read yet. */
    String of(Comment comment, Excerpt.Marked place) {
        return find(comment, place).orElseThrow(() -> new Refusal("synthesis.refused.page"));
    }

    /** The same; empty for a page that the public cannot read, or that nobody has read yet. */
    Optional<String> find(Comment comment, Excerpt.Marked place) {
        return switch (place) {
            case Excerpt.Span _ -> Optional.of(comment.body());
            case Excerpt.Part part ->
                Optional.of(part.pointIn(comment).map(Point::words).orElse(""));
            case Excerpt.Page page -> page(comment, page.leaf());
        };
    }

    /** The words of a page; empty where the public cannot read it, or nobody has read it yet. */
    Optional<String> page(Comment comment, Excerpt.Leaf leaf) {
        return leaf.isIn(comment) ? readings.page(leaf.content(), leaf.number()).map(PageText::text) : Optional.empty();
    }
}

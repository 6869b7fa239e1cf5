package org.rulewright.synthesis;

import java.util.List;
import java.util.Optional;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.docket.Question;

/**
 * Where in its comment an excerpt stands, in words for readers: a translation's key and its arguments.
 *
 * @param values the number of a point or question, a provision's number, or a file's name and its page
 */
public record Whereabouts(String key, List<Object> values) {

    /** Keeps its own copy. */
    public Whereabouts {
        values = List.copyOf(values);
    }

    /** Says it of an excerpt of this comment; {@code questions} are those of the docket. */
    public static Whereabouts of(Excerpt excerpt, Comment comment, List<Question> questions) {
        return switch (excerpt.place()) {
            case Excerpt.Span _ -> new Whereabouts("synthesis.where.body", List.of());
            case Excerpt.Point point -> inPoint(point.number(), point.pointIn(comment), questions);
            case Excerpt.Part part -> inPoint(part.point(), part.pointIn(comment), questions);
            case Excerpt.Page page -> onPage(page.leaf(), comment);
        };
    }

    /** The arguments of the translation. */
    public Object[] arguments() {
        return values.toArray();
    }

    private static Whereabouts inPoint(int number, Optional<Point> said, List<Question> questions) {
        return said.flatMap(point -> answered(point, questions))
                .or(() -> said.map(Point::anchor)
                        .map(anchor -> new Whereabouts("synthesis.where.point-on", List.of(number, anchor.label()))))
                .orElseGet(() -> new Whereabouts("synthesis.where.point", List.of(number)));
    }

    private static Optional<Whereabouts> answered(Point point, List<Question> questions) {
        return questions.stream()
                .filter(question -> question.id().equals(point.question()))
                .map(question -> new Whereabouts("synthesis.where.answer", List.of(question.number())))
                .findFirst();
    }

    private static Whereabouts onPage(Excerpt.Leaf leaf, Comment comment) {
        return comment.attachments().stream()
                .filter(file -> file.id().equals(leaf.file()))
                .map(Attachment::name)
                .map(name -> new Whereabouts("synthesis.where.page", List.of(name, leaf.number())))
                .findFirst()
                .orElseGet(() -> new Whereabouts("synthesis.where.page-of", List.of(leaf.number())));
    }
}

package org.rulewright.search;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.springframework.stereotype.Component;

/** Turns what the index found into what it is in truth; what is no longer public is left out. */
@Component
class HitReader {

    private final Comments comments;

    HitReader(Comments comments) {
        this.comments = comments;
    }

    /** What can be shown of it, in the same order. */
    List<Hit> read(List<IndexAnswer.Row> rows) {
        return read(rows, comments::all);
    }

    /** The same with the comments that somebody may read; files that the public may not have are left out of public ones. */
    static List<Hit> read(List<IndexAnswer.Row> rows, Function<List<CommentId>, List<Comment>> readable) {
        var ids = rows.stream().flatMap(IndexAnswer.Row::comments).distinct().toList();
        var published = readable.apply(ids).stream().collect(toMap(Comment::id, Function.identity()));
        return rows.stream().flatMap(row -> hit(row, published)).toList();
    }

    private static Stream<Hit> hit(IndexAnswer.Row row, Map<CommentId, Comment> published) {
        var facts = row.facts();
        if (facts.isComment()) {
            var comment = published.get(row.comment());
            return comment == null ? Stream.empty() : Stream.of(hit(comment, row.passages()));
        }
        return facts.kind() != null && facts.kind().equals(Facet.PAGE)
                ? page(row, published)
                : Stream.of(facts.text(row.passages()));
    }

    private static Hit hit(Comment comment, List<Passage> passages) {
        return passages.isEmpty() ? Hit.withLead(comment) : new Hit.OfComment(comment, passages);
    }

    private static Stream<Hit> page(IndexAnswer.Row row, Map<CommentId, Comment> published) {
        var owner = row.facts().owner();
        var number = row.facts().page();
        if (owner == null || number == null) {
            return Stream.empty();
        }
        return Optional.ofNullable(published.get(owner)).stream()
                .flatMap(comment -> comment.attachments().stream()
                        .filter(file -> file.id().equals(row.facts().attachment()) && !comment.isWithheld(file))
                        .map(file -> new Hit.OfPage(comment, file, number, row.passages())));
    }
}

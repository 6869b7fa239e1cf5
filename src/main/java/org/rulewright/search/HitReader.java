package org.rulewright.search;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Comments;
import org.rulewright.files.FileReadings;
import org.rulewright.files.PageText;
import org.springframework.stereotype.Component;

/**
 * Turns what the index found into what it is in truth; what is no longer public is left out, and so are words that the index
 * still has and the truth no longer shows.
 */
@Component
class HitReader {

    private final Comments comments;
    private final FileReadings readings;

    HitReader(Comments comments, FileReadings readings) {
        this.comments = comments;
        this.readings = readings;
    }

    /** What can be shown of it, in the same order. */
    List<Hit> read(List<IndexAnswer.Row> rows) {
        return read(rows, comments::all);
    }

    /** The same with the comments that somebody may read; files that the public may not have are left out of public ones. */
    List<Hit> read(List<IndexAnswer.Row> rows, Function<List<CommentId>, List<Comment>> readable) {
        var ids = rows.stream().flatMap(IndexAnswer.Row::comments).distinct().toList();
        var published = readable.apply(ids).stream().collect(toMap(Comment::id, Function.identity()));
        return rows.stream().flatMap(row -> hit(row, published)).toList();
    }

    private Stream<Hit> hit(IndexAnswer.Row row, Map<CommentId, Comment> published) {
        var facts = row.facts();
        if (facts.isComment()) {
            return Optional.ofNullable(published.get(row.comment())).stream().map(comment -> hit(comment, row));
        }
        return facts.kind() != null && facts.kind().equals(Facet.PAGE)
                ? page(row, published)
                : Stream.of(facts.text(row.passages()));
    }

    private static Hit hit(Comment comment, IndexAnswer.Row row) {
        var passages = standing(row.passages(), CommentTexts.of(comment).values());
        if (passages.isEmpty()) {
            return row.byMeaning() ? Hit.nearInMeaning(comment) : Hit.withLead(comment);
        }
        return new Hit.OfComment(comment, passages);
    }

    private Stream<Hit> page(IndexAnswer.Row row, Map<CommentId, Comment> published) {
        var owner = row.facts().owner();
        var number = row.facts().page();
        if (owner == null || number == null) {
            return Stream.empty();
        }
        return Optional.ofNullable(published.get(owner)).stream()
                .flatMap(comment -> comment.attachments().stream()
                        .filter(file -> file.id().equals(row.facts().attachment()) && !comment.isWithheld(file))
                        .flatMap(file -> text(file, number)
                                .map(text -> new Hit.OfPage(
                                        comment, file, number, standing(row.passages(), List.of(text.text()))))));
    }

    private Stream<PageText> text(Attachment file, int page) {
        return Optional.ofNullable(file.content()).flatMap(content -> readings.page(content, page)).stream();
    }

    /** Those of the passages that stand in one of the texts as they are now. */
    private static List<Passage> standing(List<Passage> passages, Collection<String> texts) {
        return passages.stream()
                .filter(passage -> texts.stream().anyMatch(text -> text.contains(passage.words())))
                .toList();
    }
}

package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Question;
import org.springframework.stereotype.Component;

/** Reads excerpts together with the published comments that they stand in. */
@Component
class CitedExcerptReader {

    private final ExcerptStore excerpts;
    private final Comments comments;
    private final Dockets dockets;

    CitedExcerptReader(ExcerptStore excerpts, Comments comments, Dockets dockets) {
        this.excerpts = excerpts;
        this.comments = comments;
        this.dockets = dockets;
    }

    /** Those of these excerpts of the docket that can be shown, in the order of their ids. */
    List<CitedExcerpt> all(DocketId docket, Collection<ExcerptId> ids) {
        var shown = excerpts.shown(ids);
        var known = comments.all(shown.stream().map(Excerpt::comment).distinct().toList()).stream()
                .collect(toMap(Comment::id, Function.identity()));
        var questions = dockets.questions(docket);
        return shown.stream()
                .filter(excerpt -> known.containsKey(excerpt.comment()))
                .map(excerpt -> cited(excerpt, known, questions))
                .toList();
    }

    private static CitedExcerpt cited(Excerpt excerpt, Map<CommentId, Comment> known, List<Question> questions) {
        var comment = Objects.requireNonNull(known.get(excerpt.comment()));
        return new CitedExcerpt(excerpt, comment, Whereabouts.of(excerpt, comment, questions));
    }
}

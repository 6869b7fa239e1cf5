package org.rulewright.synthesis.ui;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Question;
import org.rulewright.synthesis.ClearingSheet;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Whereabouts;

/** The comments that the excerpts of a sheet stand in. */
record CitedComments(Map<CommentId, Comment> comments, List<Question> questions) {

    static CitedComments of(ClearingSheet sheet, CommentDesk desk, List<Question> questions) {
        var ids = sheet.chain().excerpts().stream()
                .map(Excerpt::comment)
                .distinct()
                .toList();
        return new CitedComments(desk.all(ids).stream().collect(toMap(Comment::id, comment -> comment)), questions);
    }

    TrackingNumber number(Excerpt excerpt) {
        return Objects.requireNonNull(comments.get(excerpt.comment())).trackingNumber();
    }

    Whereabouts where(Excerpt excerpt) {
        return Whereabouts.of(excerpt, Objects.requireNonNull(comments.get(excerpt.comment())), questions);
    }

    String name(Excerpt excerpt) {
        return Objects.requireNonNull(comments.get(excerpt.comment()))
                .submitter()
                .shownName();
    }
}

package org.rulewright.synthesis;

import java.util.EnumSet;
import java.util.List;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.Comments;
import org.rulewright.comment.CommentsChanged;
import org.rulewright.comment.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the points of a comment excerpts when it is published, and hides them when it is public no more. */
@Component
class PointExcerpts {

    private final Comments comments;
    private final ExcerptStore excerpts;
    private final ExcerptsOfEdits edits;
    private final Minutes minutes;

    PointExcerpts(Comments comments, ExcerptStore excerpts, ExcerptsOfEdits edits, Minutes minutes) {
        this.comments = comments;
        this.excerpts = excerpts;
        this.edits = edits;
        this.minutes = minutes;
    }

    @EventListener
    void on(CommentChanged change) {
        if (change.isNew()) {
            return;
        }
        var isPublic = change.status() == Status.PUBLISHED;
        excerpts.show(change.comment(), isPublic);
        if (isPublic) {
            comments.all(List.of(change.comment())).forEach(this::take);
        }
    }

    @EventListener
    void on(CommentsChanged event) {
        var published = event.at(EnumSet.of(Status.PUBLISHED));
        excerpts.show(event.at(EnumSet.complementOf(EnumSet.of(Status.PUBLISHED))), false);
        excerpts.show(published, true);
        comments.all(excerpts.spoken(published)).forEach(this::take);
    }

    private void take(Comment comment) {
        edits.follow(comment);
        var act = minutes.act();
        for (var point : comment.points()) {
            excerpts.add(new Excerpt(
                    new ExcerptId(0),
                    comment.docket(),
                    comment.id(),
                    new Excerpt.Point(point.number()),
                    point.words(),
                    Sha256.of(point.words()),
                    new Act(null, act.at()),
                    true));
        }
    }
}

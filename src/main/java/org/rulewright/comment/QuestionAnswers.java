package org.rulewright.comment;

import org.rulewright.docket.Answers;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.QuestionId;
import org.springframework.stereotype.Component;

/** Tells questions whether they were answered, and what they may be about. */
@Component
class QuestionAnswers implements Answers {

    private final PublishedPointStore points;
    private final CommentStore comments;

    QuestionAnswers(PublishedPointStore points, CommentStore comments) {
        this.points = points;
        this.comments = comments;
    }

    @Override
    public boolean hasAny(QuestionId question) {
        return points.isAnswered(question);
    }

    @Override
    public boolean isPublic(DocketId docket, String trackingNumber) {
        return comments.find(new TrackingNumber(trackingNumber))
                .filter(comment -> comment.docket().equals(docket))
                .filter(Comment::isPublic)
                .isPresent();
    }
}

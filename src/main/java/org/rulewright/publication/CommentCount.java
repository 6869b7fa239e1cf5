package org.rulewright.publication;

import org.rulewright.comment.Comments;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.TabCount;
import org.springframework.stereotype.Component;

/** Counts the published comments beside their tab. */
@Component
class CommentCount implements TabCount {

    private final Comments comments;

    CommentCount(Comments comments) {
        this.comments = comments;
    }

    @Override
    public DocketTab tab() {
        return DocketTab.COMMENTS;
    }

    @Override
    public long count(DocketId docket) {
        return comments.ledger(docket).of(Status.PUBLISHED);
    }
}

package org.rulewright.moderation.ui;

import org.rulewright.comment.Comment;
import org.rulewright.moderation.DecisionId;
import org.rulewright.moderation.WithholdingReason;

/** What a moderator can do with a comment. */
interface ModerationActs {

    void publish(Comment comment);

    void withhold(Comment comment, WithholdingReason reason);

    void undo(DecisionId decision);
}

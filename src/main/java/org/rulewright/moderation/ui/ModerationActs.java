package org.rulewright.moderation.ui;

import java.util.List;
import org.rulewright.comment.Comment;
import org.rulewright.moderation.DecisionId;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.WithholdingReason;

/** What a moderator can do with a comment. */
interface ModerationActs {

    /** Publishes the comment without these words. */
    void publish(Comment comment, List<Mark> marks);

    void withhold(Comment comment, WithholdingReason reason);

    /** Agrees with what somebody else proposed to withhold. */
    void agree(Comment comment);

    /** Brings a comment back that somebody proposed to withhold, and says why. */
    void turnDown(Comment comment, String why);

    /** Holds the comment for an expert. */
    void hold(Comment comment, String note);

    /** Asks the sender, who has so many days to answer; the comment is held meanwhile. */
    void ask(Comment comment, String question, int days);

    /** Brings a held comment back to the queue. */
    void release(Comment comment);

    /** Says that a dispute was looked into; the comment itself waits for its decision. */
    void settle(Comment comment);

    void undo(DecisionId decision);
}

package org.rulewright.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Decides which comments are public; every decision is kept, and the last one can be taken back. */
@Service
public class Moderation {

    private final CommentDesk desk;
    private final DecisionStore decisions;
    private final DecisionBook book;
    private final GroundNames grounds;

    Moderation(CommentDesk desk, DecisionStore decisions, DecisionBook book, GroundNames grounds) {
        this.desk = desk;
        this.decisions = decisions;
        this.book = book;
        this.grounds = grounds;
    }

    /** A page of the comments of a docket that wait for a decision, the oldest first. */
    @PreAuthorize(Allowed.MODERATOR)
    public List<Comment> queue(DocketId docket, Page page) {
        return desk.oldest(docket, Status.WAITING, page);
    }

    /** How many comments wait in each docket; dockets where none waits are left out. */
    @PreAuthorize(Allowed.MODERATOR)
    public Map<DocketId, Long> waiting() {
        return desk.counts(Status.WAITING);
    }

    /** The decisions of a docket that stand, the latest first. */
    @PreAuthorize(Allowed.MODERATOR)
    public List<Decision> latest(DocketId docket, Page page) {
        return decisions.latest(docket, page);
    }

    /** Everything that was decided about a comment, in order, with what was taken back. */
    @PreAuthorize(Allowed.STAFF)
    public List<Decision> history(CommentId comment) {
        return decisions.of(comment);
    }

    /** Makes a comment public. Refuses where somebody else was faster, and where it is withdrawn. */
    @PreAuthorize(Allowed.MODERATOR)
    public DecisionId publish(Comment seen) {
        return book.decide(seen, new Decision.Move(seen.standing().status(), Status.PUBLISHED, null), "");
    }

    /** Publishes each of these comments that still stands where the caller saw it, and says which ones do not. */
    @PreAuthorize(Allowed.MODERATOR)
    public BulkOutcome publishAll(List<Comment> seen) {
        var refused = new ArrayList<TrackingNumber>();
        for (var comment : seen) {
            try {
                publish(comment);
            } catch (Refusal _) {
                refused.add(comment.trackingNumber());
            }
        }
        return new BulkOutcome(seen.size() - refused.size(), refused);
    }

    /** Keeps a comment from the public, with a reason that is public. Refuses like {@link #publish}. */
    @PreAuthorize(Allowed.MODERATOR)
    public DecisionId withhold(Comment seen, WithholdingReason reason) {
        var move = new Decision.Move(seen.standing().status(), Status.WITHHELD, reason);
        return book.decide(seen, move, grounds.written(reason));
    }

    /**
     * Takes the last decision about a comment back, so that it waits again.
     *
     * <p>Refuses where it is not the last one, was taken back already, or the sender has withdrawn the comment.
     *
     * @return the comment as it stood before
     */
    @PreAuthorize(Allowed.MODERATOR)
    public Comment undo(DecisionId decision) {
        return book.undo(decision);
    }
}

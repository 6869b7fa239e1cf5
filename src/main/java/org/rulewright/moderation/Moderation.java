package org.rulewright.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.OriginalText;
import org.rulewright.comment.Page;
import org.rulewright.comment.PublicText;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides which comments are public; every decision is kept, and the last one can be taken back. */
@Service
public class Moderation {

    private final CommentDesk desk;
    private final DecisionStore decisions;
    private final DecisionBook book;
    private final MarkedWords words;
    private final HoldStore holds;
    private final SecondPerson second;

    Moderation(
            CommentDesk desk,
            DecisionStore decisions,
            DecisionBook book,
            MarkedWords words,
            HoldStore holds,
            SecondPerson second) {
        this.second = second;
        this.desk = desk;
        this.decisions = decisions;
        this.book = book;
        this.words = words;
        this.holds = holds;
    }

    /**
     * Comments of a docket that wait for a decision and are not held, the oldest first.
     *
     * @param after the tracking number of the comment behind which they begin; empty for the oldest
     */
    @PreAuthorize(Allowed.MODERATOR)
    public List<Comment> queue(DocketId docket, String after, int many) {
        var ids = holds.waiting(docket, after, many);
        return desk.all(ids).stream()
                .sorted(Comparator.comparingInt(comment -> ids.indexOf(comment.id())))
                .toList();
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
        return book.decide(seen, new Decision.Move(seen.standing().status(), Status.PUBLISHED, null), null);
    }

    /**
     * Makes a comment public without these words; of one that is public already, it changes which words are redacted.
     *
     * <p>Refuses like {@link #publish(Comment)}, and where the comment says something else by now.
     *
     * @param marks all that shall be redacted; what was before and is not among them can be read again
     */
    @PreAuthorize(Allowed.MODERATOR)
    public DecisionId publish(Comment seen, List<Mark> marks) {
        return book.decide(seen, new Decision.Move(seen.standing().status(), Status.PUBLISHED, null), marks);
    }

    /** What the public would read of these texts with these words redacted, in the same order. */
    @PreAuthorize(Allowed.MODERATOR)
    public List<PublicText> preview(List<OriginalText> texts, List<Mark> marks) {
        var redactions = marks.stream().map(words::redaction).toList();
        return texts.stream().map(text -> text.with(redactions)).toList();
    }

    /**
     * Keeps a comment from the public, with a reason that is public. Refuses like {@link #publish}.
     *
     * @return the decision; empty where the agency asks for a second person, so that it is proposed and not decided
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public Optional<DecisionId> withhold(Comment seen, WithholdingReason reason) {
        if (second.proposes(seen, reason)) {
            return Optional.empty();
        }
        var move = new Decision.Move(seen.standing().status(), Status.WITHHELD, reason);
        return Optional.of(book.decide(seen, move, null));
    }

    /**
     * Takes the last decision about a comment back: it stands where it did before, and says what it said before.
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

package org.rulewright.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.identity.Account;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a comment and writes the decision down, both or neither. */
@Component
class DecisionBook {

    private static final String PORTAL = "portal";

    private final DecisionStore store;
    private final CommentDesk desk;
    private final MarkedWords redactions;
    private final GroundNames grounds;
    private final Holds holds;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    DecisionBook(
            DecisionStore store,
            CommentDesk desk,
            MarkedWords redactions,
            GroundNames grounds,
            Holds holds,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.store = store;
        this.desk = desk;
        this.redactions = redactions;
        this.grounds = grounds;
        this.holds = holds;
        this.account = account;
        this.events = events;
    }

    /** @param marks all words that are to be redacted from now on; null leaves the words as they are */
    @Transactional
    DecisionId decide(Comment seen, Decision.Move move, @Nullable List<Mark> marks) {
        holds.release(seen);
        var changed = marks == null ? null : redactions.change(seen, marks);
        if (move.from() != move.to()) {
            desk.move(seen, move.to(), grounds.written(move.reason()));
        }
        var decision = store.add(seen, move, changed, who());
        events.publishEvent(new CommentDecided(seen.trackingNumber(), move));
        return decision;
    }

    @Transactional
    Comment undo(DecisionId id) {
        var decision = store.find(id).orElseThrow(() -> new NotFound("moderation.refused.undo"));
        var comment = comment(decision.comment());
        var move = decision.move();
        if (comment.standing().status() != Status.WITHDRAWN
                && comment.standing().status() != move.to()) {
            throw new Refusal("moderation.refused.undo");
        }
        if (move.from() != move.to() || comment.standing().status() == Status.WITHDRAWN) {
            desk.move(comment, back(move.from()), grounds.written(reasonBefore(decision)));
        }
        if (!store.undo(id, who())) {
            throw new Refusal("moderation.refused.undo");
        }
        if (decision.redactions() != null) {
            redactions.change(comment, decision.redactions().before());
        }
        events.publishEvent(new DecisionUndone(comment.trackingNumber(), id));
        return comment;
    }

    /** What was grouped waits again, since the one that it was counted with may say something else by now. */
    private static Status back(Status from) {
        return from == Status.GROUPED ? Status.WAITING : from;
    }

    /** Why the comment stood where it did before this decision; null where that needs no reason. */
    private @Nullable WithholdingReason reasonBefore(Decision decision) {
        return store.of(decision.comment()).stream()
                .filter(earlier -> earlier.id().value() < decision.id().value() && !earlier.undone())
                .filter(earlier -> earlier.move().to() == decision.move().from())
                .map(earlier -> earlier.move().reason())
                .reduce(null, (_, last) -> last);
    }

    private Comment comment(CommentId id) {
        return desk.all(List.of(id)).getFirst();
    }

    private String who() {
        return account.find().map(Account::username).orElse(PORTAL);
    }
}

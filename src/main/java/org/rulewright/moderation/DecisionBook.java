package org.rulewright.moderation;

import java.util.List;
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
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    DecisionBook(DecisionStore store, CommentDesk desk, CurrentAccount account, ApplicationEventPublisher events) {
        this.store = store;
        this.desk = desk;
        this.account = account;
        this.events = events;
    }

    @Transactional
    DecisionId decide(Comment seen, Decision.Move move, String publicReason) {
        desk.move(seen, move.to(), publicReason);
        var decision = store.add(seen, move, who());
        events.publishEvent(new CommentDecided(seen.trackingNumber(), move));
        return decision;
    }

    @Transactional
    Comment undo(DecisionId id) {
        var decision = store.find(id).orElseThrow(() -> new NotFound("moderation.refused.undo"));
        var comment = comment(decision.comment());
        if (comment.standing().status() != Status.WITHDRAWN
                && comment.standing().status() != decision.move().to()) {
            throw new Refusal("moderation.refused.undo");
        }
        desk.move(comment, Status.WAITING, "");
        if (!store.undo(id, who())) {
            throw new Refusal("moderation.refused.undo");
        }
        events.publishEvent(new DecisionUndone(comment.trackingNumber(), id));
        return comment;
    }

    private Comment comment(CommentId id) {
        return desk.all(List.of(id)).getFirst();
    }

    private String who() {
        return account.find().map(Account::username).orElse(PORTAL);
    }
}

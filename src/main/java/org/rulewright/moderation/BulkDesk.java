package org.rulewright.moderation;

import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Does the same to many comments, with one reason, in the background; each is decided by itself, or left alone. */
@Service
public class BulkDesk {

    private static final Logger log = LoggerFactory.getLogger(BulkDesk.class);
    private static final String PORTAL = "portal";

    private final BulkStore store;
    private final Moderation moderation;
    private final Holds holds;
    private final CommentDesk desk;
    private final CurrentAccount account;

    BulkDesk(BulkStore store, Moderation moderation, Holds holds, CommentDesk desk, CurrentAccount account) {
        this.store = store;
        this.moderation = moderation;
        this.holds = holds;
        this.desk = desk;
        this.account = account;
    }

    /** Begins; the work goes on when the caller has left. */
    @PreAuthorize(Allowed.MODERATOR)
    public BulkId begin(BulkOrder order) {
        var comments = order.chosen().isEmpty() ? store.waiting(order.docket()) : order.chosen();
        var who = who();
        var id = store.add(order, who, comments.size());
        inBackground(who, id, () -> work(id, order, comments));
        return id;
    }

    /** How far it is. */
    @PreAuthorize(Allowed.MODERATOR)
    public BulkState state(BulkId id) {
        return store.find(id).orElseThrow(() -> new NotFound("moderation.refused.undo"));
    }

    /** Takes all its decisions back that still stand; what somebody has decided since stays. A hold stays, too. */
    @PreAuthorize(Allowed.MODERATOR)
    public void undo(BulkId id) {
        var who = who();
        store.reopen(id);
        inBackground(who, id, () -> store.decisions(id).forEach(decision -> undo(id, decision, who)));
    }

    private void work(BulkId id, BulkOrder order, List<CommentId> comments) {
        for (var comment : comments) {
            try {
                desk.all(List.of(comment)).forEach(found -> act(id, order, found));
                store.count(id, 1, 0);
            } catch (Refusal _) {
                store.count(id, 0, 1);
            }
        }
    }

    /** The order is about what waits; what somebody has decided since is left alone. */
    private void act(BulkId id, BulkOrder order, Comment comment) {
        if (comment.standing().status() != Status.WAITING) {
            throw new Refusal("comment.refused.moved", comment.trackingNumber().value());
        }
        var reason = order.reason();
        switch (order.act()) {
            case PUBLISH -> store.belongs(moderation.publish(comment), id);
            case HOLD -> holds.hold(comment, order.note());
            case WITHHOLD -> {
                if (reason != null) {
                    store.belongs(moderation.withhold(comment, reason), id);
                }
            }
        }
    }

    private void undo(BulkId id, DecisionId decision, String who) {
        try {
            moderation.undo(decision);
            store.undone(id, who);
        } catch (Refusal _) {
            log.debug("Decision {} stays", decision.value());
        }
    }

    private void inBackground(String who, BulkId id, Runnable work) {
        Thread.ofVirtual()
                .name("moderation-bulk-" + id.value())
                .start(() -> OwnAuthority.as(who, Role.MODERATOR, () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        log.error("The act on many comments {} was not finished", id.value(), e);
                    } finally {
                        store.end(id);
                    }
                    return id;
                }));
    }

    private String who() {
        return account.find().map(Account::username).orElse(PORTAL);
    }
}

package org.rulewright.moderation;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Status;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.moderation.BulkItemStore.Item;
import org.rulewright.moderation.BulkItemStore.Outcome;
import org.rulewright.moderation.BulkStore.Running;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries acts on many comments out, one comment at a time, each in a transaction with what it leaves to do. */
@Component
class BulkWork {

    private static final Logger log = LoggerFactory.getLogger(BulkWork.class);

    private final BulkStore store;
    private final BulkItemStore items;
    private final Moderation moderation;
    private final Holds holds;
    private final CommentDesk desk;
    private final GroupWork groups;
    private final TransactionOperations transaction;

    BulkWork(
            BulkStore store,
            BulkItemStore items,
            Moderation moderation,
            Holds holds,
            CommentDesk desk,
            GroupWork groups,
            TransactionOperations transaction) {
        this.groups = groups;
        this.items = items;
        this.store = store;
        this.moderation = moderation;
        this.holds = holds;
        this.desk = desk;
        this.transaction = transaction;
    }

    /** Does the next thing of each act that has not ended; says whether there was any. */
    boolean step() {
        return store.running().stream().map(this::step).reduce(false, (one, other) -> one || other);
    }

    private boolean step(Running act) {
        var isFound = act.act() == BulkOrder.Act.GROUP
                ? groups.step(act)
                : OwnAuthority.as(act.by(), Role.MODERATOR, () -> settle(act));
        if (!isFound) {
            items.endIfSettled(act.id());
        }
        return isFound;
    }

    private boolean settle(Running act) {
        var taken = new AtomicReference<@Nullable Item>();
        try {
            transaction.executeWithoutResult(_ -> items.next(act.id()).ifPresent(item -> {
                taken.set(item);
                items.settle(act.id(), item, carryOut(act, item));
            }));
        } catch (RuntimeException e) {
            var item = taken.get();
            if (item == null) {
                throw e;
            }
            if (!(e instanceof Refusal)) {
                log.error(
                        "Act {} could not decide about comment {}",
                        act.id().value(),
                        item.comment().value(),
                        e);
            }
            items.settle(act.id(), item, item.decision().isPresent() ? Outcome.LEFT : Outcome.REFUSED);
        }
        return taken.get() != null;
    }

    private Outcome carryOut(Running act, Item item) {
        if (item.decision().isPresent()) {
            moderation.undo(item.decision().get());
            return Outcome.UNDONE;
        }
        desk.all(List.of(item.comment())).forEach(found -> decide(act, found));
        return Outcome.DONE;
    }

    /** The order is about what waits; what somebody has decided since is left alone. */
    private void decide(Running act, Comment comment) {
        if (comment.standing().status() != Status.WAITING) {
            throw new Refusal("comment.refused.moved", comment.trackingNumber().value());
        }
        var reason = act.reason();
        switch (act.act()) {
            case PUBLISH -> store.belongs(moderation.publish(comment), act.id());
            case GROUP -> throw new IllegalStateException("comments are grouped in lots");
            case HOLD -> holds.hold(comment, act.note());
            case WITHHOLD -> {
                if (reason != null) {
                    moderation.withhold(comment, reason).ifPresent(decision -> store.belongs(decision, act.id()));
                }
            }
        }
    }
}

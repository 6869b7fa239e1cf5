package org.rulewright.moderation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.rulewright.base.Refusal;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.Status;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.moderation.BulkStore.Running;
import org.rulewright.moderation.GroupDecisionStore.Decided;
import org.rulewright.moderation.GroupItemStore.Item;
import org.rulewright.moderation.GroupItemStore.Outcomes;
import org.rulewright.moderation.GroupItemStore.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts comments with others, or lets them wait again, a lot of them in a transaction with what is left to do. */
@Component
class GroupWork {

    private static final Logger log = LoggerFactory.getLogger(GroupWork.class);
    private static final int LOT = 1_000;

    private final GroupItemStore store;
    private final GroupDecisionStore book;
    private final GroupedComments grouped;
    private final Moderation moderation;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    GroupWork(
            GroupItemStore store,
            GroupDecisionStore book,
            GroupedComments grouped,
            Moderation moderation,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.store = store;
        this.book = book;
        this.grouped = grouped;
        this.moderation = moderation;
        this.transaction = transaction;
        this.events = events;
    }

    /** Works on the next lot; says whether there was any. */
    boolean step(Running act) {
        return OwnAuthority.as(act.by(), Role.MODERATOR, () -> {
            try {
                return lot(act, LOT);
            } catch (RuntimeException e) {
                tell(act, e);
                return one(act);
            }
        });
    }

    private static void tell(Running act, RuntimeException e) {
        if (e instanceof Refusal) {
            log.debug("Somebody was faster with a comment of act {}", act.id().value());
        } else {
            log.error(
                    "A lot of act {} failed; its first comment is tried alone",
                    act.id().value(),
                    e);
        }
    }

    /** Does what is next, as far as it is the same for all. */
    private boolean lot(Running act, int most) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var next = store.next(act.id(), most);
            if (next.isEmpty()) {
                return false;
            }
            var task = next.getFirst().task();
            var items = task == Task.UNPUBLISH
                    ? next.subList(0, 1)
                    : next.stream().takeWhile(item -> item.task() == task).toList();
            store.settle(act.id(), items, carryOut(act, task, items));
            return true;
        }));
    }

    /** Tries one item alone, and leaves it where that fails too. */
    private boolean one(Running act) {
        try {
            return lot(act, 1);
        } catch (RuntimeException e) {
            log.debug("Act {} leaves a comment alone", act.id().value(), e);
            return Objects.requireNonNull(transaction.execute(_ -> {
                var items = store.next(act.id(), 1);
                var refused = (int)
                        items.stream().filter(item -> item.task() == Task.GROUP).count();
                store.settle(act.id(), items, new Outcomes(0, refused, 0));
                return !items.isEmpty();
            }));
        }
    }

    private Outcomes carryOut(Running act, Task task, List<Item> items) {
        return switch (task) {
            case GROUP -> {
                var done = group(act, items);
                yield new Outcomes(done, items.size() - done, 0);
            }
            case UNGROUP -> new Outcomes(0, 0, ungroup(act, decisions(items)));
            case UNPUBLISH -> {
                decisions(items).forEach(moderation::undo);
                yield new Outcomes(0, 0, 0);
            }
        };
    }

    private int group(Running act, List<Item> items) {
        var free = new HashSet<>(
                store.free(items.stream().map(item -> item.pair().comment()).toList()));
        var moved = grouped.group(items.stream()
                .map(Item::pair)
                .filter(pair -> free.contains(pair.comment()))
                .toList());
        var decided = book.decided(act.id(), moved, act.by());
        events.publishEvent(new CommentsDecided(decided.stream()
                .map(each -> new CommentDecided(
                        each.number(), new Decision.Move(Status.WAITING, Status.GROUPED, null), each.shown()))
                .toList()));
        return moved.size();
    }

    /** Takes back what still stands. */
    private int ungroup(Running act, List<DecisionId> decisions) {
        var standing = book.standing(decisions);
        var moved = new HashSet<>(
                grouped.ungroup(standing.stream().map(Decided::comment).toList()));
        var undone =
                standing.stream().filter(each -> moved.contains(each.comment())).toList();
        book.undo(undone, act.by());
        events.publishEvent(new DecisionsUndone(undone.stream()
                .map(each -> new DecisionUndone(each.number(), each.decision()))
                .toList()));
        return undone.size();
    }

    private static List<DecisionId> decisions(List<Item> items) {
        return items.stream().map(Item::decision).filter(Objects::nonNull).toList();
    }
}

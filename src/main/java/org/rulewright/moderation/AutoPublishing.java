package org.rulewright.moderation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Disputes;
import org.rulewright.comment.Status;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes harmless comments after they were taken in, off the sender's way; whatever fails leaves them waiting. */
@Component
class AutoPublishing {

    private static final Logger log = LoggerFactory.getLogger(AutoPublishing.class);

    private final AutoLookStore looks;
    private final AutoRuleStore store;
    private final AutoCheck check;
    private final Moderation moderation;
    private final CommentDesk desk;
    private final Disputes disputes;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    AutoPublishing(
            AutoLookStore looks,
            AutoRuleStore store,
            AutoCheck check,
            Moderation moderation,
            CommentDesk desk,
            Disputes disputes,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.looks = looks;
        this.store = store;
        this.check = check;
        this.moderation = moderation;
        this.desk = desk;
        this.disputes = disputes;
        this.transaction = transaction;
        this.events = events;
    }

    /** In the transaction of the change, so that none is passed over. */
    @EventListener
    void on(CommentChanged change) {
        if (change.status() == Status.WAITING && looks.add(change.comment(), change.docket())) {
            events.publishEvent(new WorkBegun());
        }
    }

    /** Looks at the next comment; says whether there was one. */
    boolean step() {
        var taken = new AtomicReference<@Nullable CommentId>();
        try {
            OwnAuthority.as(Role.MODERATOR, () -> {
                transaction.executeWithoutResult(_ -> looks.next().ifPresent(comment -> {
                    taken.set(comment);
                    desk.all(List.of(comment)).forEach(this::look);
                    looks.remove(comment);
                }));
                return taken;
            });
        } catch (RuntimeException e) {
            var comment = taken.get();
            if (comment == null) {
                throw e;
            }
            tell(comment, e);
            looks.remove(comment);
        }
        return taken.get() != null;
    }

    private static void tell(CommentId comment, RuntimeException e) {
        if (e instanceof Refusal) {
            log.debug("Somebody was faster with comment {}", comment.value());
        } else {
            log.warn("Comment {} waits for a person, since the rules could not look at it", comment.value(), e);
        }
    }

    private void look(Comment comment) {
        var isUntouched = comment.standing().status() == Status.WAITING
                && moderation.history(comment.id()).isEmpty()
                && disputes.openSince(comment.id()).isEmpty();
        var reason = isUntouched ? check.reason(comment, store.of(comment.docket())) : Optional.<AutoReason>empty();
        reason.ifPresent(why -> store.madeBy(moderation.publish(comment), why.name()));
    }
}

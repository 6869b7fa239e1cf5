package org.rulewright.moderation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Disputes;
import org.rulewright.comment.Status;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Publishes harmless comments after they were taken in, off the sender's way; whatever fails leaves them waiting. */
@Component
class AutoPublishing implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(AutoPublishing.class);

    private final AutoRuleStore store;
    private final AutoCheck check;
    private final Moderation moderation;
    private final CommentDesk desk;
    private final Disputes disputes;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("moderation-auto-", 0).factory());

    AutoPublishing(AutoRuleStore store, AutoCheck check, Moderation moderation, CommentDesk desk, Disputes disputes) {
        this.store = store;
        this.check = check;
        this.moderation = moderation;
        this.desk = desk;
        this.disputes = disputes;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CommentChanged change) {
        if (change.status() == Status.WAITING) {
            worker.execute(() -> OwnAuthority.as(Role.MODERATOR, () -> look(change)));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    /** Returns whether it was published. */
    private boolean look(CommentChanged change) {
        try {
            var rule = store.of(change.docket());
            return (rule.harmless() || rule.duplicates())
                    && desk.all(List.of(change.comment())).stream().anyMatch(comment -> publish(comment, rule));
        } catch (RuntimeException e) {
            log.warn(
                    "Comment {} waits for a person, since the rules could not look at it",
                    change.comment().value(),
                    e);
            return false;
        }
    }

    private boolean publish(Comment comment, AutoRule rule) {
        var isUntouched = comment.standing().status() == Status.WAITING
                && moderation.history(comment.id()).isEmpty()
                && disputes.openSince(comment.id()).isEmpty();
        var reason = isUntouched ? check.reason(comment, rule) : Optional.<AutoReason>empty();
        reason.ifPresent(why -> {
            try {
                store.madeBy(moderation.publish(comment), why.name());
            } catch (Refusal _) {
                log.debug("Somebody was faster with comment {}", comment.id().value());
            }
        });
        return reason.isPresent();
    }
}

package org.rulewright.moderation;

import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does the same to many comments, with one reason, in the background; each is decided by itself, or left alone.
 *
 * <p>What is to be done is kept, and goes on after the portal was stopped.
 */
@Service
public class BulkDesk {

    private static final String PORTAL = "portal";

    private final BulkStore store;
    private final BulkItemStore items;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    BulkDesk(BulkStore store, BulkItemStore items, CurrentAccount account, ApplicationEventPublisher events) {
        this.items = items;
        this.store = store;
        this.account = account;
        this.events = events;
    }

    /** Begins; the work goes on when the caller has left. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public BulkId begin(BulkOrder order) {
        if (!BulkOrder.Act.OF_ANY.contains(order.act())) {
            throw new IllegalArgumentException("it must be said with which one each is counted");
        }
        var id = store.add(order, who());
        if (order.chosen().isEmpty()) {
            items.chooseWaiting(id, order.docket());
        } else {
            items.choose(id, order.docket(), order.chosen());
        }
        events.publishEvent(new WorkBegun());
        return id;
    }

    /** How far it is. */
    @PreAuthorize(Allowed.MODERATOR)
    public BulkState state(BulkId id) {
        return store.find(id).orElseThrow(() -> new NotFound("moderation.refused.undo"));
    }

    /** The acts in a docket that have not ended, whoever began them, the first one in front. */
    @PreAuthorize(Allowed.MODERATOR)
    public List<BulkState> running(DocketId docket) {
        return store.running(docket);
    }

    /**
     * Takes all its decisions back that still stand; what somebody has decided since stays. A hold stays, too.
     *
     * <p>Refuses while it has not ended.
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void undo(BulkId id) {
        if (!state(id).ended()) {
            throw new Refusal("moderation.refused.undo");
        }
        store.reverse(id, who());
        items.chooseDecided(id);
        events.publishEvent(new WorkBegun());
    }

    private String who() {
        return account.find().map(Account::username).orElse(PORTAL);
    }
}

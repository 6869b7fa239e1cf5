package org.rulewright.moderation;

import java.util.List;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CountedWith;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts many comments with published ones that say the same, in the background; {@link BulkDesk} says how far it is, and
 * takes it back.
 *
 * @see "docs/decisions/0050-publish-one-count-the-rest.md"
 */
@Service
public class GroupDesk {

    private static final String PORTAL = "portal";

    private final BulkStore store;
    private final GroupItemStore items;
    private final Moderation moderation;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    GroupDesk(
            BulkStore store,
            GroupItemStore items,
            Moderation moderation,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.store = store;
        this.items = items;
        this.moderation = moderation;
        this.account = account;
        this.events = events;
    }

    /**
     * Publishes some comments at once, and begins to count the others with those that show what they say.
     *
     * <p>Refuses where somebody else was faster with one that is to be published.
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public BulkId begin(DocketId docket, List<Comment> publish, List<CountedWith> counted) {
        var order = new BulkOrder(docket, BulkOrder.Act.GROUP, null, "", List.of());
        var id = store.add(order, account.find().map(Account::username).orElse(PORTAL));
        publish.forEach(comment -> store.belongs(moderation.publish(comment), id));
        items.choose(id, counted);
        events.publishEvent(new WorkBegun());
        return id;
    }
}

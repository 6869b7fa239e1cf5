package org.rulewright.search.saved;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Letter;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CommentsChanged;
import org.rulewright.comment.Status;
import org.rulewright.platform.PortalAddress;
import org.rulewright.search.SearchExport;
import org.rulewright.search.index.EngineAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells subscribers what came since they heard last, once an hour at most; several portals may do so at once. */
@Component
class SubscriptionLoop {

    private static final Logger log = LoggerFactory.getLogger(SubscriptionLoop.class);
    private static final int MOST_LISTED = 10;

    private final SubscriptionStore store;
    private final SearchSubscriptions subscriptions;
    private final SearchPlace place;
    private final SearchExport search;
    private final PortalAddress portal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    /** Until when the index had been sent everything a round ago; what it was sent then can be found by now. */
    private @Nullable OffsetDateTime settled;

    SubscriptionLoop(
            SubscriptionStore store,
            SearchSubscriptions subscriptions,
            SearchPlace place,
            SearchExport search,
            PortalAddress portal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.place = place;
        this.search = search;
        this.portal = portal;
        this.events = events;
        this.transaction = transaction;
    }

    @EventListener
    void on(CommentChanged change) {
        if (change.status() == Status.PUBLISHED) {
            store.notice(List.of(change.comment()));
        }
    }

    @EventListener
    void on(CommentsChanged imported) {
        store.notice(imported.at(Set.of(Status.PUBLISHED)));
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void lookNow() {
        var until = settled;
        settled = store.settled();
        if (until != null) {
            look(until);
        }
    }

    private void look(OffsetDateTime until) {
        try {
            while (Boolean.TRUE.equals(transaction.execute(_ -> lookOnce(until)))) {
                log.debug("There may be more to tell");
            }
            transaction.executeWithoutResult(_ -> store.forget());
        } catch (EngineAway e) {
            log.debug("Search is away, subscribers hear later", e);
        }
    }

    /** Tells one subscriber of what was noticed until that moment; false if it is nobody's turn. */
    boolean lookOnce(OffsetDateTime until) {
        var due = store.due();
        due.ifPresent(subscription -> {
            var found = found(subscription, until);
            if (!found.isEmpty()) {
                events.publishEvent(letter(subscription, found));
            }
            store.told(subscription.id(), until);
        });
        return due.isPresent();
    }

    private List<Comment> found(SubscriptionStore.Row subscription, OffsetDateTime until) {
        var found = new ArrayList<Comment>();
        var noticed = store.noticed(subscription.toldThrough(), until, new CommentId(0));
        while (!noticed.isEmpty()) {
            found.addAll(search.found(subscription.query(), noticed));
            noticed = store.noticed(subscription.toldThrough(), until, noticed.getLast());
        }
        return found;
    }

    private Letter letter(SubscriptionStore.Row subscription, List<Comment> found) {
        var listed = found.stream()
                .limit(MOST_LISTED)
                .map(comment -> portal.of("comments/" + comment.trackingNumber()))
                .collect(Collectors.joining("\n"));
        return new Letter(
                subscription.address(),
                "search.mail.found",
                List.of(Integer.toString(found.size()), portal.of(place.of(subscription.query())), listed),
                portal.of(subscriptions.page(subscription.id())));
    }
}

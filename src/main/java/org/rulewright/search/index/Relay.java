package org.rulewright.search.index;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rulewright.docket.DocketId;
import org.rulewright.search.index.OutboxRow.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries what is in the outbox to the index, a batch in a transaction.
 *
 * <p>Several may run at once, here and in other instances: each claims rows of its own, and versions put in order what
 * they send. One that dies lets go of its rows.
 */
@Component
class Relay {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 1_000;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private final OutboxStore store;
    private final Outbox outbox;
    private final Truth truth;
    private final BulkSender sender;

    Relay(OutboxStore store, Outbox outbox, Truth truth, BulkSender sender) {
        this.store = store;
        this.outbox = outbox;
        this.truth = truth;
        this.sender = sender;
    }

    /**
     * Sends what waits longest, and returns how much of it is settled; zero means that there is nothing to do now.
     *
     * <p>Throws {@link EngineAway} where nothing could be sent; then everything stays in the outbox.
     */
    @Transactional
    public int relay() {
        var rows = store.claim(BATCH).stream().collect(partitioningBy(row -> row.kind() == Kind.COMMENT));
        var comments = Objects.requireNonNull(rows.get(true));
        var dockets = Objects.requireNonNull(rows.get(false));
        dockets.forEach(row -> outbox.addAllOf(new DocketId(row.subject())));
        var settled = new ArrayList<>(dockets.stream().map(OutboxRow::id).toList());
        settled.addAll(send(comments));
        store.remove(settled);
        return settled.size();
    }

    private List<Long> send(List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var deliveries = sender.send(truth.changes(rows)).stream()
                .collect(toMap(delivery -> delivery.change().comment(), Function.identity()));
        return rows.stream()
                .filter(row -> isSettled(row, Objects.requireNonNull(deliveries.get(row.subject()))))
                .map(OutboxRow::id)
                .toList();
    }

    private boolean isSettled(OutboxRow row, Delivery delivery) {
        return switch (delivery.outcome()) {
            case DONE -> true;
            case LATER -> false;
            case REFUSED -> {
                refuse(row, delivery.failure());
                yield false;
            }
        };
    }

    private void refuse(OutboxRow row, String failure) {
        if (row.attempts() + 1 < MOST_ATTEMPTS) {
            store.retryAfter(row.id(), FIRST_PAUSE.multipliedBy(1L << row.attempts()), failure);
        } else {
            log.warn("Set comment {} aside, search does not take it; the outbox says why", row.subject());
            store.setAside(row.id(), failure);
        }
    }
}

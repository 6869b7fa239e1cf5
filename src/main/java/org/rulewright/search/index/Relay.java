package org.rulewright.search.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rulewright.docket.DocketId;
import org.rulewright.search.index.Delivery.Outcome;
import org.rulewright.search.truth.Subject;
import org.rulewright.search.truth.Subject.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries what is in the outbox to the indices, a batch in a transaction.
 *
 * <p>Several may run at once, here and in other instances: each claims rows of its own, and versions put in order what
 * they send. One that dies lets go of its rows.
 */
@Component
class Relay {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 1_000;
    private static final int LARGE_BATCH = 8;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private final OutboxStore store;
    private final Outbox outbox;
    private final Copyist copyist;
    private final BulkSender sender;
    private final TransactionTemplate transaction;

    Relay(OutboxStore store, Outbox outbox, Copyist copyist, BulkSender sender, TransactionTemplate transaction) {
        this.store = store;
        this.outbox = outbox;
        this.copyist = copyist;
        this.sender = sender;
        this.transaction = transaction;
    }

    /**
     * Sends what waits longest, and returns how much of it is settled; zero means that there is nothing to do now.
     *
     * <p>Throws {@link EngineAway} where nothing could be sent; then everything stays in the outbox.
     */
    public int relay() {
        return relay(false, BATCH) + relay(true, LARGE_BATCH);
    }

    private int relay(boolean large, int most) {
        var claimed = new ArrayList<OutboxRow>();
        try {
            return settle(() -> {
                claimed.addAll(store.claim(large, most));
                return claimed;
            });
        } catch (EngineAway e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (claimed.isEmpty() || isEnding()) {
                throw e;
            }
            return claimed.stream().mapToInt(this::settleAlone).sum();
        }
    }

    /** In a transaction of its own, so that one that cannot be read holds up no other. */
    private int settleAlone(OutboxRow row) {
        try {
            return settle(() -> store.claim(row.id()).stream().toList());
        } catch (EngineAway e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (isEnding()) {
                throw e;
            }
            transaction.executeWithoutResult(_ -> refuse(row, wordless(e)));
            return 0;
        }
    }

    /** What fails then is no row's fault. */
    private static boolean isEnding() {
        return Thread.currentThread().isInterrupted();
    }

    private int settle(Supplier<List<OutboxRow>> claim) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var settled = settled(claim.get());
            store.remove(settled.stream().map(OutboxRow::id).toList());
            store.forgive(settled.stream().map(OutboxRow::subject).toList());
            return settled.size();
        }));
    }

    private List<OutboxRow> settled(List<OutboxRow> rows) {
        var settled = new ArrayList<OutboxRow>();
        rows.stream()
                .collect(groupingBy(row -> row.subject().kind()))
                .forEach((kind, of) -> settled.addAll(kind == Kind.DOCKET ? dockets(of) : send(kind, of)));
        return settled;
    }

    private List<OutboxRow> dockets(List<OutboxRow> rows) {
        rows.forEach(row -> outbox.addAllOf(new DocketId(row.subject().id())));
        return rows;
    }

    private List<OutboxRow> send(Kind kind, List<OutboxRow> rows) {
        if (kind == Kind.COMMENT) {
            outbox.addFilesOf(rows);
        }
        var deliveries = sender.send(copyist.changes(kind, rows)).stream()
                .collect(toMap(delivery -> delivery.change().subject(), Function.identity(), Delivery::worse));
        var later = new ArrayList<Long>();
        var settled =
                rows.stream().filter(row -> isSettled(row, deliveries, later)).toList();
        store.delay(later);
        return settled;
    }

    private boolean isSettled(OutboxRow row, Map<Subject, Delivery> deliveries, List<Long> later) {
        var delivery = deliveries.get(row.subject());
        if (delivery == null || delivery.outcome() == Outcome.DONE) {
            return true;
        }
        if (delivery.outcome() == Outcome.LATER) {
            later.add(row.id());
        } else {
            refuse(row, delivery.failure());
        }
        return false;
    }

    /** What failed and where; its message may repeat somebody's words. */
    private static String wordless(Throwable failure) {
        var where = failure.getStackTrace();
        return failure.getClass().getName() + (where.length == 0 ? "" : " at " + where[0]);
    }

    private void refuse(OutboxRow row, String failure) {
        if (row.attempts() + 1 < MOST_ATTEMPTS) {
            store.retryAfter(row.id(), FIRST_PAUSE.multipliedBy(1L << row.attempts()), failure);
        } else {
            log.warn(
                    "Set {} {} aside, it does not get into search; the outbox says why",
                    row.subject().kind(),
                    row.subject().id());
            store.setAside(row.id(), failure);
        }
    }
}

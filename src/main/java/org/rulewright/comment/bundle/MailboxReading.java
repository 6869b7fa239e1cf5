package org.rulewright.comment.bundle;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.rulewright.base.Refusal;
import org.rulewright.comment.bundle.source.Mbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads mailboxes that are stored, one after the other in the background, message by message; what a restart broke off
 * goes on behind the last message that was kept.
 */
@Component
class MailboxReading {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxReading.class);

    private final StoredMailStore store;
    private final BundleStore bundles;
    private final ItemStore items;
    private final TransactionTemplate transaction;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("mailboxes").factory());

    MailboxReading(StoredMailStore store, BundleStore bundles, ItemStore items, TransactionTemplate transaction) {
        this.store = store;
        this.bundles = bundles;
        this.items = items;
        this.transaction = transaction;
    }

    /** Somebody else reads the mailbox, or it was thrown away. */
    private static final class Overtaken extends RuntimeException {}

    /** Reads what is stored of the bundle; returns at once. */
    void begin(BundleId bundle) {
        worker.execute(() -> run(bundle));
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        store.brokenOff().forEach(bundles::remove);
        store.unread().forEach(this::begin);
    }

    private void run(BundleId bundle) {
        try {
            store.place(bundle).ifPresent(place -> read(bundle, place));
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(_ -> store.giveUp(bundle, refusal.key()));
        } catch (Overtaken _) {
            LOG.info("Mailbox {} is read elsewhere, or was thrown away", bundle.value());
        } catch (RuntimeException e) {
            LOG.error("Reading mailbox {} broke off; it goes on when the portal starts again", bundle.value(), e);
        }
    }

    /** Reads on from there; refuses a file without a message, and one with too many. */
    void read(BundleId bundle, StoredMailStore.Place place) {
        var mail = new MailItems(place.category());
        var count = new AtomicInteger(place.items());
        try (var pieces = new PieceStream(number -> store.piece(bundle, number), place.readTo())) {
            Mbox.split(
                    pieces, raw -> keep(bundle, count.incrementAndGet(), place.readTo() + raw.end(), mail.item(raw)));
        } catch (IOException e) {
            throw new IllegalStateException("pieces from the database do not break off", e);
        }
        if (count.get() == 0) {
            throw new Refusal("comment.bundle.refused.empty");
        }
        transaction.executeWithoutResult(_ -> store.finish(bundle));
    }

    private void keep(BundleId bundle, int number, long readTo, NewItem item) {
        if (number > Bundles.MOST_ITEMS) {
            throw new Refusal("comment.bundle.refused.many", Bundles.MOST_ITEMS);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Overtaken();
        }
        transaction.executeWithoutResult(_ -> {
            if (!store.advance(bundle, number, readTo)) {
                throw new Overtaken();
            }
            items.add(bundle, number, item);
        });
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}

package org.rulewright.comment.bundle;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes bundles in, one after the other in the background; what a restart broke off goes on by itself. */
@Component
class BundleTaking {

    private static final Logger LOG = LoggerFactory.getLogger(BundleTaking.class);

    private final BundleStore store;
    private final ItemTaking items;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("bundles").factory());

    BundleTaking(BundleStore store, ItemTaking items) {
        this.store = store;
        this.items = items;
    }

    /** Takes in what waits in the bundle; returns at once. */
    void begin(BundleId bundle) {
        worker.execute(() -> run(bundle));
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        store.unfinished().forEach(this::begin);
    }

    private void run(BundleId id) {
        try {
            var bundle = store.find(id).orElse(null);
            var by = bundle == null ? null : bundle.takingBy();
            if (bundle == null || by == null) {
                return;
            }
            var hasTaken = OwnAuthority.as(by, Role.ANALYST, () -> takeAll(bundle));
            if (!store.finish(id) && hasTaken) {
                begin(id);
            }
        } catch (RuntimeException e) {
            LOG.error("Taking in bundle {} broke off; it goes on when the portal starts again", id.value(), e);
        }
    }

    /** Goes through the bundle once; says whether there was anything to take in. */
    private boolean takeAll(Bundle bundle) {
        var place = items.takeNext(bundle, 0);
        var hasTaken = place.isPresent();
        while (place.isPresent() && !Thread.currentThread().isInterrupted()) {
            place = items.takeNext(bundle, place.getAsInt());
        }
        return hasTaken;
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}

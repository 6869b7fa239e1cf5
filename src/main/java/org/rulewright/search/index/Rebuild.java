package org.rulewright.search.index;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes both indices anew beside those that are searched, and exchanges them.
 *
 * <p>While it is written, every change goes to both, in the order of its version: whatever happens meanwhile, nothing is
 * missing afterwards. What is left to write stands in the outbox, so that another start, or another portal, goes on.
 */
@Component
public class Rebuild {

    private final RebuildStore store;
    private final SearchIndices indices;
    private final Outbox outbox;
    private final Clock clock;

    Rebuild(RebuildStore store, SearchIndices indices, Outbox outbox, Clock clock) {
        this.store = store;
        this.indices = indices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks the portal that runs for a new index; says whether none was asked for or being written yet. */
    @Transactional
    public boolean request() {
        return store.request();
    }

    /** How the last one went, or is going; empty if there never was one. */
    public Optional<RebuildProgress> progress() {
        return store.progress();
    }

    /** Begins what was asked for, and exchanges the indices when the new one is written. */
    @Transactional
    public void tend() {
        if (indices.isAnyAbsent()) {
            indices.create();
            outbox.addEverything();
        } else if (!indices.areOfThisForm()) {
            store.request();
        }
        store.claim().ifPresent(this::goOnWith);
    }

    private void goOnWith(RebuildStore.UnderWay rebuild) {
        var name = rebuild.index();
        if (name != null && indices.areSearched(name)) {
            store.finished(rebuild.id());
        } else if (name == null || !indices.areThere(name)) {
            begin(rebuild.id());
        } else if (store.progress().filter(RebuildProgress::isWritten).isPresent()) {
            indices.exchange(name);
            store.finished(rebuild.id());
        }
    }

    private void begin(long id) {
        var name = SearchIndices.generation(id, clock.instant());
        indices.learn();
        indices.begin(name);
        store.begun(id, name, outbox.addEverything());
    }
}

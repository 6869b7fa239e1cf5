package org.rulewright.search.index;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the index anew beside the one that is searched, and exchanges them.
 *
 * <p>While it is written, every change goes to both, in the order of its version: whatever happens meanwhile, nothing is
 * missing afterwards. What is left to write stands in the outbox, so that another start, or another portal, goes on.
 */
@Component
public class Rebuild {

    private final RebuildStore store;
    private final CommentIndex index;
    private final Outbox outbox;

    Rebuild(RebuildStore store, CommentIndex index, Outbox outbox) {
        this.store = store;
        this.index = index;
        this.outbox = outbox;
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
        if (index.isAbsent()) {
            index.create();
            outbox.addEverything();
        } else if (!index.isOfThisForm()) {
            store.request();
        }
        store.claim().ifPresent(this::goOnWith);
    }

    private void goOnWith(RebuildStore.UnderWay rebuild) {
        var name = rebuild.index();
        if (name != null && index.isSearched(name)) {
            store.finished(rebuild.id());
        } else if (name == null || !index.isBuilding()) {
            begin(rebuild.id());
        } else if (store.progress().filter(RebuildProgress::isWritten).isPresent()) {
            index.exchange(name);
            store.finished(rebuild.id());
        }
    }

    private void begin(long id) {
        var name = CommentIndex.name(Long.toString(id));
        index.begin(name);
        store.begun(id, name, outbox.addEverything());
    }
}

package org.rulewright.search;

import org.rulewright.identity.Allowed;
import org.rulewright.search.index.Outbox;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings the whole index in step with the truth again. */
@Service
public class Reindex {

    private final Outbox outbox;

    Reindex(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Notes every comment for the relay, which sends it after whatever just happened; returns how many.
     *
     * <p>What is public is written again, what is not is taken out; search goes on meanwhile.
     */
    @PreAuthorize(Allowed.ADMIN)
    public long run() {
        return outbox.addEverything();
    }

    /** How much the relay has yet to send. */
    @PreAuthorize(Allowed.STAFF)
    public long waiting() {
        return outbox.waiting();
    }
}

package org.rulewright.search;

import java.util.Optional;
import org.rulewright.identity.Allowed;
import org.rulewright.search.index.Outbox;
import org.rulewright.search.index.Rebuild;
import org.rulewright.search.index.RebuildProgress;
import org.rulewright.search.meaning.MeaningProgress;
import org.rulewright.search.meaning.Meanings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings the whole index in step with the truth again. */
@Service
public class Reindex {

    private final Rebuild rebuild;
    private final Outbox outbox;
    private final Meanings meanings;

    Reindex(Rebuild rebuild, Outbox outbox, Meanings meanings) {
        this.rebuild = rebuild;
        this.outbox = outbox;
        this.meanings = meanings;
    }

    /**
     * Asks for a new index, which the running portal writes beside the one that is searched until it is complete.
     *
     * @return whether none was asked for or being written yet
     */
    @PreAuthorize(Allowed.ADMIN)
    public boolean run() {
        return rebuild.request();
    }

    /** How the last writing of a new index went, or is going; empty if there never was one. */
    @PreAuthorize(Allowed.STAFF)
    public Optional<RebuildProgress> progress() {
        return rebuild.progress();
    }

    /** How much the relay has yet to send. */
    @PreAuthorize(Allowed.STAFF)
    public long waiting() {
        return outbox.waiting();
    }

    /** How many passages can be found by their meaning, and how many there are. */
    @PreAuthorize(Allowed.STAFF)
    public MeaningProgress meanings() {
        return meanings.progress();
    }
}

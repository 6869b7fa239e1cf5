package org.rulewright.ruletext.drafting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;

/** Somebody else was faster. It tells what they wrote, so that nobody overwrites it unseen and no typed word is lost. */
public final class StaleDraft extends Refusal {
    private final transient @Nullable DraftProvision theirs;
    private final int revision;

    /**
     * @param by who was faster; empty for the portal itself
     * @param theirs the provision as it says now; null where it is gone
     * @param revision the draft's count now: to act again after having seen this
     */
    public StaleDraft(String key, String by, @Nullable DraftProvision theirs, int revision) {
        super(key, by.isEmpty() ? 0 : 1, by);
        this.theirs = theirs;
        this.revision = revision;
    }

    /** The provision as it says now; empty where it is gone. */
    public Optional<DraftProvision> theirs() {
        return Optional.ofNullable(theirs);
    }

    public int revision() {
        return revision;
    }
}

package org.rulewright.ruletext.drafting;

import org.rulewright.ruletext.LineageId;

/** In a draft, {@code lineage} took words that stood under {@code from} in the version before. */
public record DraftTie(LineageId lineage, LineageId from, Kind kind) {
    /** How it came to them. */
    public enum Kind {
        SPLIT,
        MERGED
    }
}

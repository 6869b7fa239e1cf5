package org.rulewright.moderation;

import java.util.List;
import org.rulewright.base.RecordedTogether;

/** These decisions of an act on many comments were taken back by one statement. */
public record DecisionsUndone(List<DecisionUndone> entries) implements RecordedTogether {

    /** Keeps its own copy. */
    public DecisionsUndone {
        entries = List.copyOf(entries);
    }
}

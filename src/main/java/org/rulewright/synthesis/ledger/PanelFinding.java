package org.rulewright.synthesis.ledger;

import org.jspecify.annotations.Nullable;
import org.rulewright.panel.PanelPosition;
import org.rulewright.panel.PositionId;

/**
 * What a member of the panel asks for.
 *
 * @param label the number of the provision that it is about; empty where it has none
 * @param answer what the agency says to it; null while it says nothing
 */
public record PanelFinding(
        PanelPosition position, String label, @Nullable String answer) {

    public PositionId id() {
        return position.id();
    }

    /** What the record calls it. */
    String what() {
        return "position " + id().value();
    }
}

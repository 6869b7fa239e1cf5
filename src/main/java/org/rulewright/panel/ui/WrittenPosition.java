package org.rulewright.panel.ui;

import org.jspecify.annotations.Nullable;
import org.rulewright.panel.PanelPosition;
import org.rulewright.panel.PanelStance;

/** A position as it stands in the form, stated or not; the stance is null while none is chosen. */
record WrittenPosition(@Nullable PanelStance stance, String words) {

    static final WrittenPosition NOTHING = new WrittenPosition(null, "");

    static WrittenPosition of(PanelPosition stated) {
        return new WrittenPosition(stated.stance(), stated.statement().words());
    }
}

package org.rulewright.synthesis.clearance.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place of those who clear in the rail. */
@Component
class ClearanceRailEntry implements DeskEntry {

    @Override
    public int order() {
        return 38;
    }

    @Override
    public String titleKey() {
        return "synthesis.clearance.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.TICK;
    }

    @Override
    public String path() {
        return ClearanceView.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

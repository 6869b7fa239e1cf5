package org.rulewright.panel.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The experts' place in the rail. */
@Component
class PanelEntry implements DeskEntry {

    private static final int AFTER_THE_STAFF = 60;

    @Override
    public int order() {
        return AFTER_THE_STAFF;
    }

    @Override
    public String titleKey() {
        return "panel.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.LINES;
    }

    @Override
    public String path() {
        return PanelAddress.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.PANELIST);
    }
}

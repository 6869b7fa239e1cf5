package org.rulewright.docket.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place of the dockets' deadlines in the desk's rail. */
@Component
class PeriodEntry implements DeskEntry {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String titleKey() {
        return "docket.desk.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.CALENDAR;
    }

    @Override
    public String path() {
        return PeriodsView.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

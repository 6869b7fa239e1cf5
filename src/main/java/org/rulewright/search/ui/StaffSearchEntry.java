package org.rulewright.search.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place in the rail from which the agency's own people search. */
@Component
class StaffSearchEntry implements DeskEntry {

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String titleKey() {
        return "search.staff.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.SEARCH;
    }

    @Override
    public String path() {
        return StaffSearchView.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

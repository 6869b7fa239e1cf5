package org.rulewright.synthesis.coding.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place in the rail where samples are coded. */
@Component
class CodingEntry implements DeskEntry {

    @Override
    public int order() {
        return 16;
    }

    @Override
    public String titleKey() {
        return "synthesis.coding.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.HALF;
    }

    @Override
    public String path() {
        return CodingAddress.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

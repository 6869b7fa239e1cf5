package org.rulewright.synthesis.triage.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place in the rail where all comments are sorted. */
@Component
class TriageEntry implements DeskEntry {

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "synthesis.triage.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.INBOX;
    }

    @Override
    public String path() {
        return TriageAddress.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

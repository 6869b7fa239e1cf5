package org.rulewright.synthesis.voices.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place of missing voices in the rail. */
@Component
class VoicesEntry implements DeskEntry {

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String titleKey() {
        return "synthesis.voices.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.BELL;
    }

    @Override
    public String path() {
        return VoicesView.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

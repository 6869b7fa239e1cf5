package org.rulewright.synthesis.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The analysts' place in the rail. */
@Component
class SynthesisEntry implements DeskEntry {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "synthesis.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.CONCERNS;
    }

    @Override
    public String path() {
        return SynthesisAddress.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

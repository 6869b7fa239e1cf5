package org.rulewright.ruletext.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The text's place in the rail. */
@Component
class RuleTextEntry implements DeskEntry {
    @Override
    public int order() {
        return 15;
    }

    @Override
    public String titleKey() {
        return "ruletext.versions.title";
    }

    @Override
    public Glyph glyph() {
        return Glyph.LINES;
    }

    @Override
    public String path() {
        return VersionsView.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

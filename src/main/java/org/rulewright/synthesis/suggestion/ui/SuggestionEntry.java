package org.rulewright.synthesis.suggestion.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place in the rail where wordings are weighed. */
@Component
class SuggestionEntry implements DeskEntry {

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String titleKey() {
        return "synthesis.suggestion.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.SCALES;
    }

    @Override
    public String path() {
        return SuggestionAddress.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

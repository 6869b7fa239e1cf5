package org.rulewright.search.index.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The engine room's place at the desk. */
@Component
class EngineEntry implements DeskEntry {

    static final String PATH = "staff/engine";

    @Override
    public int order() {
        return 96;
    }

    @Override
    public String titleKey() {
        return "search.engine.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.SETTINGS;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ADMIN);
    }
}

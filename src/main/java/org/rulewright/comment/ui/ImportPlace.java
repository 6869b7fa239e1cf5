package org.rulewright.comment.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The import's place at the desk. */
@Component
class ImportPlace implements DeskEntry {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String titleKey() {
        return "comment.import.title";
    }

    @Override
    public Glyph glyph() {
        return Glyph.UPLOAD;
    }

    @Override
    public String path() {
        return "staff/import";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ADMIN);
    }
}

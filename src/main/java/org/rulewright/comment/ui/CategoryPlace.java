package org.rulewright.comment.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The categories' place at the desk. */
@Component
class CategoryPlace implements DeskEntry {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String titleKey() {
        return "comment.categories.title";
    }

    @Override
    public Glyph glyph() {
        return Glyph.PEOPLE;
    }

    @Override
    public String path() {
        return "staff/categories";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ANALYST, Role.Named.ADMIN);
    }
}

package org.rulewright.comment.ui.arrival;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place at the desk where staff enter what did not come through the portal. */
@Component
class ArrivalPlace implements DeskEntry {

    private static final int AFTER_THE_TEXTS = 25;

    @Override
    public int order() {
        return AFTER_THE_TEXTS;
    }

    @Override
    public String titleKey() {
        return "comment.arrival.title";
    }

    @Override
    public Glyph glyph() {
        return Glyph.PLUS;
    }

    @Override
    public String path() {
        return ArrivalAddress.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.ANALYST, Role.Named.ADMIN);
    }
}

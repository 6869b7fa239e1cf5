package org.rulewright.comment.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.confidential.Claims;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The cleared staff's place in the rail, with the number of claims that wait. */
@Component
class ClaimsEntry implements DeskEntry {

    private final Claims claims;

    ClaimsEntry(Claims claims) {
        this.claims = claims;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String titleKey() {
        return "comment.claims.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.LOCK;
    }

    @Override
    public String path() {
        return ClaimsView.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER);
    }

    @Override
    public long waiting() {
        return claims.waiting();
    }
}

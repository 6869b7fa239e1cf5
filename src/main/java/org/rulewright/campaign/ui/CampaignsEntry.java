package org.rulewright.campaign.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** The place in the rail where campaigns are looked through. */
@Component
class CampaignsEntry implements DeskEntry {

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String titleKey() {
        return "campaign.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.PEOPLE;
    }

    @Override
    public String path() {
        return CampaignsView.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN);
    }
}

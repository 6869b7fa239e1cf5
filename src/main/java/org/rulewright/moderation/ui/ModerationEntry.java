package org.rulewright.moderation.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Moderation;
import org.springframework.stereotype.Component;

/** The moderators' place in the rail, with the number of comments that wait. */
@Component
class ModerationEntry implements DeskEntry {

    private final Moderation moderation;

    ModerationEntry(Moderation moderation) {
        this.moderation = moderation;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "moderation.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.SHIELD;
    }

    @Override
    public String path() {
        return ModerationAddress.PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Named.MODERATOR, Role.Named.ADMIN);
    }

    @Override
    public long waiting() {
        return moderation.waiting().values().stream().mapToLong(Long::longValue).sum();
    }
}

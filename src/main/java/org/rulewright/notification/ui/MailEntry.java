package org.rulewright.notification.ui;

import java.util.Set;
import org.rulewright.base.ui.DeskEntry;
import org.rulewright.base.ui.Glyph;
import org.rulewright.identity.Role;
import org.springframework.stereotype.Component;

/** Outgoing mail's place at the desk. */
@Component
class MailEntry implements DeskEntry {

    static final String PATH = "staff/mail";

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String titleKey() {
        return "notification.entry";
    }

    @Override
    public Glyph glyph() {
        return Glyph.INBOX;
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

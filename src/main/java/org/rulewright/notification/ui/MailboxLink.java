package org.rulewright.notification.ui;

import org.rulewright.base.ui.DemonstrationLink;
import org.rulewright.notification.DemonstrationOnly;
import org.springframework.stereotype.Component;

/** Leads from the demonstration's strip to its mailbox. */
@Component
@DemonstrationOnly
class MailboxLink implements DemonstrationLink {

    @Override
    public String titleKey() {
        return "notification.mailbox.open";
    }

    @Override
    public String path() {
        return MailboxView.PATH;
    }
}

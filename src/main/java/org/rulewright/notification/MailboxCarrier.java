package org.rulewright.notification;

import org.springframework.stereotype.Component;

/** Lays the demonstration's mail into its local mailbox, where a mail server would take it. */
@Component
@DemonstrationOnly
class MailboxCarrier implements Carrier {

    private final MailboxStore store;

    MailboxCarrier(MailboxStore store) {
        this.store = store;
    }

    @Override
    public void carry(Mail mail) {
        store.add(new MailboxLetter.Words(mail.to().value(), mail.subject(), mail.text()));
        store.keepNewest(LocalMailbox.MOST);
    }
}

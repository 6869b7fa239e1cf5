package org.rulewright.notification;

import org.rulewright.base.Letter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes letters down inside the transaction that they belong to, so that they are sent if and only if it is kept.
 *
 * <p>What cannot be an address is refused, and the transaction with it: whoever publishes a letter checks before.
 *
 * @see "docs/decisions/0028-mail-from-an-outbox.md"
 */
@Component
class MailOutbox {

    private final MailOutboxStore store;

    MailOutbox(MailOutboxStore store) {
        this.store = store;
    }

    @EventListener
    void on(Letter letter) {
        store.add(letter);
    }
}

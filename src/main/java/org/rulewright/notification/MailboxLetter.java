package org.rulewright.notification;

import java.time.Instant;

/** A letter in the local mailbox. */
public record MailboxLetter(long id, Words words, Instant received) {

    /** What it says, and to whom. */
    public record Words(String to, String subject, String text) {}
}

package org.rulewright.notification;

/** Where the portal's mail goes. */
public enum MailWay {
    /** To the mail server that the settings name. */
    SERVER,
    /** To the local mailbox of the demonstration, that everybody can look into. */
    MAILBOX,
    /** Nowhere yet: no mail server is set, and mail waits until one is. */
    NOWHERE
}

package org.rulewright.base;

/** How a module ends a kind of mail for whoever holds the secret of a letter. */
public interface MailEnding {

    /** The address of the page on which people end it, up to the secret, without a slash at either end. */
    String page();

    /** Ends it; refuses where there is none. */
    void end(Secret secret);
}

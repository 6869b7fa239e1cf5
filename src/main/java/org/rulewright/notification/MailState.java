package org.rulewright.notification;

/** What became of a letter. */
public enum MailState {
    /** It will be tried. */
    WAITING,
    /** Another mail server has it. */
    SENT,
    /** It was tried for days, or not at all because too much went to one address. */
    FAILED,
    /** Its address takes no mail. */
    SET_ASIDE
}

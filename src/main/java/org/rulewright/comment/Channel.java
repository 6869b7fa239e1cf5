package org.rulewright.comment;

/** The way by which a comment reached the agency. */
public enum Channel {
    WEB,
    API,
    EMAIL,
    PAPER,
    HEARING,
    /** Taken over from another portal. */
    BULK
}

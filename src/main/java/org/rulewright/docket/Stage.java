package org.rulewright.docket;

/** Where a docket stands in the life of its rule; it follows from the periods and the answers and is never set. */
public enum Stage {
    /** Published, but the comment period has not begun. */
    ANNOUNCED,
    OPEN,
    /** Closed; the panel and the agency's staff are at work. */
    DRAFTING,
    ANSWERED
}

package org.rulewright.comment;

/** Where a comment stands on the proposal as a whole. */
public enum Stance {
    SUPPORT,
    SUPPORT_WITH_CHANGES,
    OPPOSE,
    /** The sender did not say. */
    UNSTATED
}

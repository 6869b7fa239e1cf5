package org.rulewright.synthesis.clearance;

/** What a role's word on a part is worth now. */
public enum ClearanceState {
    /** Nothing was said. */
    OPEN,
    SIGNED,
    /** It was given back, and says what it said then. */
    RETURNED,
    /** It was signed, and edited since. */
    VOID
}

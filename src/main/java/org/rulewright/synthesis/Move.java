package org.rulewright.synthesis;

/** A step of a concern through the outline; what stands under it goes along. */
public enum Move {
    UP,
    DOWN,
    /** Below the concern that stands before it. */
    UNDER,
    /** Beside the concern that it stands under. */
    OUT
}

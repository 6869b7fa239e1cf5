package org.rulewright.comment.bundle;

/** Where an item of a bundle stands. */
public enum ItemState {
    /** Will be taken in when staff say so. */
    WAITING,
    /** Left out by staff, or because it is spam or no message of a person. */
    DROPPED,
    /** Is a comment now. */
    TAKEN,
    /** The docket had it already. */
    REPEATED,
    /** Could not be taken in; says why. */
    REFUSED
}

package org.rulewright.confidential;

/** Where a claim stands. */
public enum PartState {
    /** Marked in a draft; nobody but its author can read it. */
    MARKED,
    /** Sent, and not decided. */
    CLAIMED,
    /** The agency keeps it confidential. */
    ACCEPTED,
    /** The agency will not keep it confidential; its sender has time to take it back. */
    REFUSED,
    /** Taken back by its sender, and destroyed. */
    WITHDRAWN,
    /** Refused, not taken back in time, and public since. */
    RELEASED
}

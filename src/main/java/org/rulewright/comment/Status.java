package org.rulewright.comment;

/** Where a comment stands; the terms of the ledger, of which each comment is exactly one. */
public enum Status {
    PUBLISHED,
    /** Shown as one of many that share a text: counted with a published one that says the same. */
    GROUPED,
    /** Not public, for a reason that its sender can read. */
    WITHHELD,
    /** Taken back by its sender, or by the source that it was imported from. */
    WITHDRAWN,
    /** Not public as a whole, because its sender claimed confidentiality. */
    CONFIDENTIAL,
    /** Not taken in, such as one that came too late where late ones are refused. */
    REJECTED,
    /** Nobody has decided yet. */
    WAITING
}

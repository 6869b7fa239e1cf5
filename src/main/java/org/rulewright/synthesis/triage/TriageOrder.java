package org.rulewright.synthesis.triage;

/** In which order comments are listed. */
public enum TriageOrder {
    /**
     * Unread before read, what says something of its own before what repeats; within that, days since the epoch and the
     * binary logarithm of what is substantive: twice as much counts as much as a day later.
     */
    RISING,
    /** The one that came last in front. */
    NEWEST,
    /** The one with most words in front. */
    LONGEST
}

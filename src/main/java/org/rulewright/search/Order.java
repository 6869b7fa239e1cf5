package org.rulewright.search;

/** What comes first. */
public enum Order {
    /** The best match; without words to match, the newest. */
    BEST,
    NEWEST
}

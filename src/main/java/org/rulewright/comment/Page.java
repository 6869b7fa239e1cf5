package org.rulewright.comment;

/** A stretch of a long list. */
public record Page(int offset, int limit) {

    /** The most that one page may hold. */
    public static final int MOST = 500;

    /** Refuses a stretch that starts before the list or is too long to be one page. */
    public Page {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " entries and starts at 0 or later");
        }
    }
}

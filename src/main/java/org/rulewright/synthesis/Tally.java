package org.rulewright.synthesis;

/** How many excerpts a comment has, and how many of them stand under a concern. */
public record Tally(int excerpts, int filed) {

    /** Of a comment in which nothing is marked. */
    public static final Tally NONE = new Tally(0, 0);

    public int unfiled() {
        return excerpts - filed;
    }
}

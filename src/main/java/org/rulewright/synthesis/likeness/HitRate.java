package org.rulewright.synthesis.likeness;

/**
 * How often suggestions were right, among the excerpts that were filed last after some were shown beside them.
 *
 * @param decided how many such excerpts there are; at most {@link #MOST}
 * @param hits how many of them were filed under a concern that was suggested
 * @param firstHits how many were filed under the one that was suggested first
 */
public record HitRate(int decided, int hits, int firstHits) {

    /** As far as is looked back, so that the rate tells of now. */
    public static final int MOST = 1_000;

    /** With fewer a share would say more than is known. */
    public static final int LEAST = 20;

    /** Whether enough excerpts are decided to tell a rate. */
    public boolean isKnown() {
        return decided >= LEAST;
    }
}

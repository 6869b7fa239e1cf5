package org.rulewright.search;

/**
 * How a query is held against comments.
 *
 * @param anyWord whether one of the words is enough; else most of them must be there
 * @param byMeaning whether what means the same counts as well as the words
 */
public record Ranking(boolean anyWord, boolean byMeaning) {

    /** For somebody who reads results from the top and wants few that are wrong. */
    public static final Ranking FOR_READERS = new Ranking(false, true);

    /** For a program that wants everything, the best in front. */
    public static final Ranking FOR_PROGRAMS = new Ranking(true, true);
}

package org.rulewright.search.meaning;

/**
 * How far the portal has come with understanding what is public.
 *
 * @param done passages that have their vector
 * @param passages all of them
 */
public record MeaningProgress(long done, long passages) {

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return done == passages;
    }
}

package org.rulewright.synthesis.triage;

/**
 * Something that somebody did to comments at once.
 *
 * @param comments how many it changed, so far
 * @param restored how many are again as they were before, so far
 */
public record TriageAct(long id, Kind kind, int comments, int restored) {

    /** What can be done. */
    public enum Kind {
        ASSIGN,
        SHARE_OUT,
        READ,
        FLAG,
        UNFLAG
    }
}

package org.rulewright.synthesis.triage;

/**
 * Something that somebody did to comments at once.
 *
 * @param comments how many it changed
 */
public record TriageAct(long id, Kind kind, int comments) {

    /** What can be done. */
    public enum Kind {
        ASSIGN,
        SHARE_OUT,
        READ,
        FLAG,
        UNFLAG
    }
}

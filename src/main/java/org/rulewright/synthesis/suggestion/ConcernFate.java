package org.rulewright.synthesis.suggestion;

import org.rulewright.synthesis.Concern;

/**
 * How far a set of wordings meets a concern.
 *
 * @param asked how many wordings the points under the concern ask for
 * @param accepted how many of them are accepted, or stand in the text already
 */
public record ConcernFate(Concern concern, int asked, int accepted) {
    /** How far. */
    public enum Met {
        MET,
        PARTLY,
        UNMET,
        /** Nobody has suggested words for it, so that no choice of words can meet it. */
        WITHOUT_WORDING
    }

    public Met met() {
        if (asked == 0) {
            return Met.WITHOUT_WORDING;
        }
        return accepted == asked ? Met.MET : accepted == 0 ? Met.UNMET : Met.PARTLY;
    }
}

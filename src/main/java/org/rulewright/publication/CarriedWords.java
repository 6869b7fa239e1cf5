package org.rulewright.publication;

import org.rulewright.ruletext.CarriedAnchor;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Redline;

/**
 * What became of the words that a point is about, in the newest published version.
 *
 * @param then the provision as it stood in the version that was commented on
 * @param from the number of that version
 * @param to the number of the newest one
 */
public record CarriedWords(CarriedAnchor now, Provision then, int from, int to) {
    /** The words as they were, read against what stands in their place. */
    public Redline redline() {
        return Redline.of(now.wordsThen(), now.wordsNow());
    }
}

package org.rulewright.ruletext;

import org.jspecify.annotations.Nullable;

/**
 * What became of an anchor's words in another version.
 *
 * @param provision where the words, or what replaced them, stand now; null where the provision is gone
 * @param wordsThen the words that were spoken about
 * @param wordsNow what stands in their place; empty where nothing does
 */
public record CarriedAnchor(State state, @Nullable Provision provision, String wordsThen, String wordsNow) {
    /** How the words fared. */
    public enum State {
        /** The same words in the same provision under the same number. */
        KEPT,
        /** The same words, in a provision that has a new number. */
        MOVED,
        /** The provision is there, and these words of it changed. */
        TEXT_CHANGED,
        /** The provision is no longer part of the text. */
        GONE
    }
}

package org.rulewright.ruletext;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an anchor's words in another version.
 *
 * @param provisions where the words, or what replaced them, stand now, in the order of the text; empty where they are
 *     gone, several only where they were split
 * @param wordsThen the words that were spoken about
 * @param wordsNow what stands in their place; where they were split, the pieces with " … " between; empty where nothing
 *     does
 * @param doubtful whether it rests on a provision's identity that staff were asked about and have not answered yet
 */
public record CarriedAnchor(
        State state, List<Provision> provisions, String wordsThen, String wordsNow, boolean doubtful) {
    /** How the words fared. */
    public enum State {
        /** The same words in the same provision in its place. */
        KEPT,
        /** The same words, in a provision with another number or place, or in another provision that took them. */
        MOVED,
        /** The provision is there, and these words of it changed. */
        TEXT_CHANGED,
        /** The provision was split, and these words stand in several of its parts. */
        SPLIT,
        /** The provision is no longer part of the text. */
        GONE
    }

    public CarriedAnchor {
        provisions = List.copyOf(provisions);
    }

    /** The same, where what it rests on is in doubt. */
    CarriedAnchor doubtful(boolean inDoubt) {
        return new CarriedAnchor(state, provisions, wordsThen, wordsNow, inDoubt);
    }

    /** Where the words stand now, or where the first of them do; null where they are gone. */
    public @Nullable Provision provision() {
        return provisions.isEmpty() ? null : provisions.getFirst();
    }
}

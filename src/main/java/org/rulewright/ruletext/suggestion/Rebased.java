package org.rulewright.ruletext.suggestion;

import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.RuleText;

/**
 * What became of a suggestion in another version. It follows the identity of its provision, and the words that it
 * touches; where others have changed those words, it says so and changes nothing.
 *
 * @param provision where its provision stands now; null where it is gone
 * @param changes what it changes now, or, where it cannot be made, what it changed in its own version
 */
public record Rebased(
        Suggestion suggestion, State state, @Nullable Provision provision, Changes changes) {
    /** How it fared. */
    public enum State {
        /** The same change can be made to the words as they are now. */
        APPLIES,
        /** The text already says it. */
        ALREADY_THERE,
        /** The words that it changes were changed otherwise. */
        IN_CONFLICT,
        /** Its provision was divided, so that a person must say where it belongs. */
        SPLIT,
        /** Its provision is no longer part of the text. */
        GONE
    }

    /** Carries a suggestion into a text of the same docket. */
    public static Rebased onto(Suggestion suggestion, RuleText text) {
        return text.find(suggestion.anchor().lineage())
                .map(provision -> onto(suggestion, provision))
                .orElseGet(() -> new Rebased(suggestion, State.GONE, null, suggestion.changes()));
    }

    private static Rebased onto(Suggestion suggestion, Provision now) {
        var asked = suggestion.changes();
        if (isAlreadyIn(now.text(), suggestion)) {
            return new Rebased(suggestion, State.ALREADY_THERE, now, asked);
        }
        return asked.onto(Changes.between(suggestion.before(), now.text()))
                .map(changes -> new Rebased(
                        suggestion, changes.isNothing() ? State.ALREADY_THERE : State.APPLIES, now, changes))
                .orElseGet(() -> new Rebased(suggestion, State.IN_CONFLICT, now, asked));
    }

    private static boolean isAlreadyIn(String now, Suggestion suggestion) {
        var before = suggestion.before();
        return now.equals(suggestion.after())
                || Changes.exact(before, suggestion.after()).areAllIn(Changes.exact(before, now));
    }

    public boolean isApplicable() {
        return state == State.APPLIES;
    }

    public LineageId lineage() {
        return suggestion.anchor().lineage();
    }

    /** What others made of the provision since the suggestion's own version; nothing where it is gone. */
    public Redline theirs() {
        return Redline.of(suggestion.before(), provision == null ? "" : provision.text());
    }

    /** Whether accepting either gives the same words. */
    public boolean isSameAs(Rebased other) {
        return isComparableTo(other) && changes.after().equals(other.changes.after());
    }

    /**
     * Whether the two cannot both be accepted: they change the same words in different ways. Nothing is said of two
     * that cannot be read against one text.
     */
    public boolean excludes(Rebased other) {
        return isComparableTo(other) && !isSameAs(other) && changes.clashWith(other.changes);
    }

    private boolean isComparableTo(Rebased other) {
        return lineage().equals(other.lineage()) && changes.before().equals(other.changes.before());
    }
}

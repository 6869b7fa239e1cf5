package org.rulewright.ruletext.suggestion;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.Descent;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.Redline;

/**
 * What became of a suggestion in another version. It follows the identity of its provision, and the words that it
 * touches; where others have changed those words, it says so and changes nothing.
 *
 * @param provisions where its provision stands now: one, none where it is gone, several where it was divided
 * @param changes what it changes now, or, where it cannot be made, what it changed in its own version
 */
public record Rebased(Suggestion suggestion, State state, List<Provision> provisions, Changes changes) {
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

    public Rebased {
        provisions = List.copyOf(provisions);
    }

    /** Carries a suggestion into another version. The descent must start from the suggestion's own. */
    public static Rebased onto(Suggestion suggestion, Descent descent) {
        var heirs = descent.from().find(suggestion.anchor().lineage()).stream()
                .flatMap(then -> descent.successors(then).stream())
                .toList();
        return onto(suggestion, heirs);
    }

    static Rebased onto(Suggestion suggestion, List<Provision> heirs) {
        return switch (heirs.size()) {
            case 0 -> new Rebased(suggestion, State.GONE, heirs, suggestion.changes());
            case 1 -> onto(suggestion, heirs.getFirst());
            default -> new Rebased(suggestion, State.SPLIT, heirs, suggestion.changes());
        };
    }

    private static Rebased onto(Suggestion suggestion, Provision now) {
        var asked = suggestion.changes();
        var carried = asked.onto(Changes.between(suggestion.before(), now.text()));
        var state = state(suggestion, now.text(), carried.orElse(null));
        return new Rebased(
                suggestion,
                state,
                List.of(now),
                carried.filter(_ -> state == State.APPLIES).orElse(asked));
    }

    private static State state(Suggestion suggestion, String now, @Nullable Changes carried) {
        if (isAlreadyIn(now, suggestion) || (carried != null && carried.isNothing())) {
            return State.ALREADY_THERE;
        }
        return carried == null ? State.IN_CONFLICT : State.APPLIES;
    }

    private static boolean isAlreadyIn(String now, Suggestion suggestion) {
        var before = suggestion.before();
        return now.equals(suggestion.after())
                || Changes.exact(before, suggestion.after()).areAllIn(Changes.exact(before, now));
    }

    public boolean isApplicable() {
        return state == State.APPLIES;
    }

    /** Its provision, or the first of those that it was divided into; null where it is gone. */
    public @Nullable Provision provision() {
        return provisions.isEmpty() ? null : provisions.getFirst();
    }

    /** The identity of the provision that it is about now, or, where it is gone, was about. */
    public LineageId lineage() {
        return provisions.isEmpty()
                ? suggestion.anchor().lineage()
                : provisions.getFirst().lineage();
    }

    /** What others made of the provision since the suggestion's own version; all is deleted where it is gone. */
    public Redline theirs() {
        var now = provisions.stream().map(Provision::text).collect(Collectors.joining(" "));
        return Changes.between(suggestion.before(), now).redline();
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

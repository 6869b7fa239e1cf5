package org.rulewright.synthesis;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.TextChangeId;

/**
 * The words of an answer, finished or not.
 *
 * @param summary what commenters said, in the agency's words; may be empty
 * @param answer what the agency says to it; empty while nobody has written it
 * @param disposition null while it is not decided
 * @param ground the law or fact that it rests on; may be empty
 * @param changes the text changes that carry it out
 * @param restsOnWholeText whether the text as a whole carries it out, and no single change does
 */
public record ResponseDraft(
        String summary,
        String answer,
        @Nullable Disposition disposition,
        String ground,
        Set<TextChangeId> changes,
        boolean restsOnWholeText) {

    /** An answer that nobody has begun. */
    public static final ResponseDraft EMPTY = new ResponseDraft("", "", null, "", Set.of(), false);

    public ResponseDraft {
        summary = summary.strip();
        answer = answer.strip();
        ground = ground.strip();
        changes = Set.copyOf(changes);
    }

    /** Whether it can stand as an answer: it says something, and what is done. */
    public boolean isAnswer() {
        return disposition != null && !answer.isEmpty();
    }

    /**
     * Whether it promises something that these changes do not carry out: one that it names is not among them, or it names
     * none and does not rest on the whole text, or the whole text has no change at all.
     */
    public boolean isUnkeptPromise(Set<TextChangeId> made) {
        return disposition != null && disposition.isPromise() && !isCarriedOut(made);
    }

    private boolean isCarriedOut(Set<TextChangeId> made) {
        return changes.isEmpty() ? restsOnWholeText && !made.isEmpty() : made.containsAll(changes);
    }
}

package org.rulewright.synthesis.template;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;

/**
 * An answer to begin with.
 *
 * @param name how staff call it; told apart from others without regard to case
 * @param disposition null where it decides nothing
 * @param ground the law or fact that it rests on; may be empty
 * @param answer the words; {@code {title}} and {@code {number}} stand for those of the concern
 */
public record ResponseTemplate(String name, @Nullable Disposition disposition, String ground, String answer) {

    private static final int LONGEST_NAME = 100;

    /** Refuses one without a name or words, and a name that no list could show. */
    public ResponseTemplate {
        name = name.strip();
        answer = answer.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("synthesis.refused.template-name", LONGEST_NAME);
        }
        if (answer.isEmpty()) {
            throw new Refusal("synthesis.refused.template-empty");
        }
    }

    /** Keeps the answer of a draft; its summary and its changes belong to one concern alone. */
    public static ResponseTemplate of(String name, ResponseDraft draft) {
        return new ResponseTemplate(name, draft.disposition(), draft.ground(), draft.answer());
    }

    /** The draft with these words behind its own; what it has decided, and what it rests on, stays. */
    public ResponseDraft begin(Concern concern, ResponseDraft draft) {
        var words = answer.replace("{title}", concern.title()).replace("{number}", concern.number());
        return new ResponseDraft(
                draft.summary(),
                draft.answer().isEmpty() ? words : draft.answer() + "\n\n" + words,
                draft.disposition() == null ? disposition : draft.disposition(),
                draft.ground().isEmpty() ? ground : draft.ground(),
                draft.changes(),
                draft.restsOnWholeText());
    }
}

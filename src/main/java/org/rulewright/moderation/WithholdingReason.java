package org.rulewright.moderation;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;

/**
 * Why a comment is withheld, as everybody may read it.
 *
 * @param words what the moderator says to the public and to the sender
 */
public record WithholdingReason(Ground ground, String words) {

    /** Refuses a reason that says nothing. */
    public WithholdingReason {
        words = words.strip();
        if (words.isEmpty()) {
            throw new Refusal("moderation.refused.words");
        }
    }

    /** The reason as it was filled in; refuses where the ground was not chosen. */
    public static WithholdingReason of(@Nullable Ground ground, String words) {
        if (ground == null) {
            throw new Refusal("moderation.refused.ground");
        }
        return new WithholdingReason(ground, words);
    }
}

package org.rulewright.comment;

import org.jspecify.annotations.Nullable;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;

/**
 * A point as its author hands it in.
 *
 * @param anchor the words of the rule that it is about; null for the whole rule
 * @param question the question of the docket that it answers; null where it answers none
 * @param suggestedWording what the provision should say instead; empty where nothing is suggested
 * @param evidence the figures behind it; null where there are none
 */
public record NewPoint(
        @Nullable Anchor anchor,
        @Nullable QuestionId question,
        String words,
        Ask ask,
        String suggestedWording,
        @Nullable Evidence evidence) {

    /** Replaces what cannot be stored. */
    public NewPoint {
        words = StorableText.of(words);
        suggestedWording = StorableText.of(suggestedWording);
        evidence = evidence == null
                ? null
                : new Evidence(
                        evidence.kind(),
                        StorableText.of(evidence.value()),
                        evidence.licencesPerYear(),
                        StorableText.of(evidence.source()));
    }

    /** A point that only says something. */
    public static NewPoint saying(@Nullable Anchor anchor, Ask ask, String words) {
        return new NewPoint(anchor, null, words, ask, "", null);
    }
}

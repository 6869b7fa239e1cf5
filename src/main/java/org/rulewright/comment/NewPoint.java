package org.rulewright.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;

/**
 * A point as its author hands it in.
 *
 * @param anchor the words of the rule that it is about; null for the whole rule
 * @param question the question of the docket that it answers; null where it answers none
 * @param document the place in a document of the docket that it is about; null where it is about none
 * @param suggestedWording what the provision should say instead; empty where nothing is suggested
 * @param evidence the facts behind it
 * @param joins a published point of somebody else that it joins; null where it joins none
 */
public record NewPoint(
        @Nullable Anchor anchor,
        @Nullable QuestionId question,
        @Nullable DocumentPlace document,
        String words,
        Ask ask,
        String suggestedWording,
        List<Evidence> evidence,
        @Nullable PointId joins) {

    /** Replaces what cannot be stored. */
    public NewPoint {
        words = StorableText.of(words);
        suggestedWording = StorableText.of(suggestedWording);
        evidence = List.copyOf(evidence);
    }

    /** A point that only says something. */
    public static NewPoint saying(@Nullable Anchor anchor, Ask ask, String words) {
        return new NewPoint(anchor, null, null, words, ask, "", List.of(), null);
    }

    /** The point with a wording that the provision should have instead. */
    public NewPoint suggesting(String wording) {
        return new NewPoint(anchor, question, document, words, ask, wording, evidence, joins);
    }

    /** The point with these facts behind it. */
    public NewPoint with(List<Evidence> facts) {
        return new NewPoint(anchor, question, document, words, ask, suggestedWording, facts, joins);
    }

    /** The point as the answer to a question of the docket. */
    public NewPoint answering(QuestionId asked) {
        return new NewPoint(anchor, asked, document, words, ask, suggestedWording, evidence, joins);
    }

    /** The point as one about a document of the docket. */
    public NewPoint about(DocumentPlace place) {
        return new NewPoint(anchor, question, place, words, ask, suggestedWording, evidence, joins);
    }

    /** The point as one that joins somebody else's. */
    public NewPoint joining(PointId other) {
        return new NewPoint(anchor, question, document, words, ask, suggestedWording, evidence, other);
    }
}

package org.rulewright.comment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;

/**
 * A point as far as it is written; what was typed is kept as it was typed.
 *
 * @param anchor the words of the rule that it is about; null for the whole rule
 * @param passage the provision as it reads now, to start a suggested wording from; empty for the whole rule
 * @param question the question of the docket that it answers; null where it answers none
 * @param document the place in a document of the docket that it is about; null where it is about none
 * @param wording the provision as the author would have it; the passage itself suggests nothing
 * @param figures the evidence, in the order of the author
 * @param joins a published point of somebody else that it joins; null where it joins none
 */
public record DraftPoint(
        @Nullable Anchor anchor,
        String passage,
        @Nullable QuestionId question,
        @Nullable DocumentPlace document,
        Ask ask,
        String words,
        String wording,
        List<DraftFigure> figures,
        @Nullable PointId joins) {

    /** Replaces what cannot be stored; what a draft of an earlier version lacks is empty. */
    public DraftPoint {
        passage = StorableText.typed(passage);
        words = StorableText.typed(words);
        wording = StorableText.typed(wording);
        figures = figures == null ? List.of() : List.copyOf(figures);
    }

    /** A point about this place, on which nothing is written yet. */
    public static DraftPoint about(@Nullable Anchor anchor, String passage, @Nullable QuestionId question) {
        return new DraftPoint(anchor, passage, question, null, Ask.OTHER, "", passage, List.of(), null);
    }

    /** A point about a document, on which nothing is written yet. */
    public static DraftPoint about(DocumentPlace document) {
        return new DraftPoint(null, "", null, document, Ask.OTHER, "", "", List.of(), null);
    }

    /** The point with these words. */
    public DraftPoint saying(String other) {
        return new DraftPoint(anchor, passage, question, document, ask, other, wording, figures, joins);
    }

    /** The point with this evidence. */
    public DraftPoint with(List<DraftFigure> others) {
        return new DraftPoint(anchor, passage, question, document, ask, words, wording, others, joins);
    }

    /** The point as one that joins somebody else's. */
    public DraftPoint joining(PointId other) {
        return new DraftPoint(anchor, passage, question, document, ask, words, wording, figures, other);
    }

    /** Whether it is about the same as another one, whatever they say. */
    public boolean isOnThePlaceOf(DraftPoint other) {
        return Objects.equals(anchor, other.anchor)
                && Objects.equals(question, other.question)
                && Objects.equals(document, other.document);
    }

    /** Whether its author changed the wording of the passage. */
    public boolean suggestsWording() {
        return !wording.isBlank() && !wording.strip().equals(passage.strip());
    }

    /** The evidence in which something is typed. */
    public List<Evidence> evidence() {
        return figures.stream()
                .filter(figure -> !figure.saysNothing())
                .map(DraftFigure::evidence)
                .toList();
    }

    NewPoint toPoint() {
        return new NewPoint(
                anchor, question, document, words, ask, suggestsWording() ? wording : "", evidence(), joins);
    }
}

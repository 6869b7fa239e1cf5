package org.rulewright.comment;

import org.jspecify.annotations.Nullable;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;

/**
 * A point as far as it is written; what was typed is kept as it was typed.
 *
 * @param anchor the words of the rule that it is about; null for the whole rule
 * @param passage the provision as it reads now, to start a suggested wording from; empty for the whole rule
 * @param question the question of the docket that it answers; null where it answers none
 * @param wording the provision as the author would have it; the passage itself suggests nothing
 * @param figure the evidence; its kind is null while none is chosen
 */
public record DraftPoint(
        @Nullable Anchor anchor,
        String passage,
        @Nullable QuestionId question,
        Ask ask,
        String words,
        String wording,
        Figure figure) {

    /** Evidence as typed. */
    public record Figure(@Nullable EvidenceKind kind, String value, String licences, String source) {

        /** Replaces what cannot be stored. */
        public Figure {
            value = StorableText.of(value);
            licences = StorableText.of(licences);
            source = StorableText.of(source);
        }

        @Nullable
        Evidence evidence() {
            var isEmpty = value.isBlank() && licences.isBlank() && source.isBlank();
            return isEmpty ? null : new Evidence(kind == null ? EvidenceKind.OTHER : kind, value, number(), source);
        }

        /** The licences as a number; null where none are given, and -1, which a rule refuses, where it is no number. */
        private @Nullable Integer number() {
            if (licences.isBlank()) {
                return null;
            }
            var digits = licences.strip().replaceAll("[,\\s]", "");
            return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : Integer.valueOf(-1);
        }
    }

    /** Replaces what cannot be stored. */
    public DraftPoint {
        words = StorableText.of(words);
        wording = StorableText.of(wording);
    }

    /** A point about this place, on which nothing is written yet. */
    public static DraftPoint about(@Nullable Anchor anchor, String passage, @Nullable QuestionId question) {
        return new DraftPoint(anchor, passage, question, Ask.OTHER, "", passage, new Figure(null, "", "", ""));
    }

    /** Whether its author changed the wording of the passage. */
    public boolean suggestsWording() {
        return !wording.isBlank() && !wording.strip().equals(passage.strip());
    }

    /** The evidence; null where none is given. */
    public @Nullable Evidence evidence() {
        return figure.evidence();
    }

    NewPoint toPoint() {
        return new NewPoint(anchor, question, words, ask, suggestsWording() ? wording : "", figure.evidence());
    }
}

package org.rulewright.comment.web.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Ask;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;

/**
 * A comment as a program sends it. What is left out counts as empty.
 *
 * @param docket the docket's number
 * @param files references to files that were sent before
 */
record SentComment(
        String docket, Sender submitter, Stance stance, String body, List<SentPoint> points, List<String> files) {

    SentComment {
        docket = orEmpty(docket);
        submitter = Objects.requireNonNullElseGet(submitter, () -> new Sender(null, null, null, null, null));
        stance = Objects.requireNonNullElse(stance, Stance.UNSTATED);
        body = orEmpty(body);
        points = Objects.requireNonNullElse(points, List.of());
        files = Objects.requireNonNullElse(files, List.of());
    }

    /** Who sends it. */
    record Sender(
            @Nullable SubmitterKind kind,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String category,
            @Nullable String country) {

        /** Nobody but an anonymous sender may leave everything out. */
        SubmitterKind kindOrPerson() {
            return Objects.requireNonNullElse(kind, SubmitterKind.INDIVIDUAL);
        }

        boolean isNamedAnonymous() {
            return kindOrPerson() == SubmitterKind.ANONYMOUS
                    && !(orEmpty(name).isBlank() && orEmpty(organisation).isBlank());
        }

        Submitter toSubmitter() {
            var hasNames = kindOrPerson() != SubmitterKind.ANONYMOUS;
            return new Submitter(
                    kindOrPerson(),
                    hasNames ? orEmpty(name).strip() : "",
                    hasNames ? orEmpty(organisation).strip() : "",
                    orEmpty(category),
                    orEmpty(country).strip());
        }
    }

    /**
     * One thing that it says.
     *
     * @param provision its number in full, such as {@code (d)(4)}; null for the whole rule, or where the quote tells
     * @param version the version's number; null for the newest one
     * @param question the question's number on the docket's list; null where it answers none
     */
    record SentPoint(
            @Nullable String provision,
            @Nullable Integer version,
            @Nullable String quote,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer question,
            @Nullable Ask ask,
            @Nullable String words,
            @Nullable String suggestedWording,
            @Nullable List<SentEvidence> evidence) {}

    /** A fact behind a point; fields that do not belong to its kind are kept nowhere. */
    record SentEvidence(
            @Nullable EvidenceKind kind,
            @Nullable String value,
            @Nullable String maker,
            @Nullable String country,
            @Nullable String per,
            @Nullable Integer licencesPerYear,
            @Nullable String source) {}

    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

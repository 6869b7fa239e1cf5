package org.rulewright.comment;

import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is typed; what belongs to another kind is kept in case the author changes back.
 *
 * @param kind null while none is chosen
 * @param licences as typed; it need not be a number yet
 */
public record DraftFigure(
        @Nullable EvidenceKind kind,
        String value,
        String maker,
        String country,
        String per,
        String licences,
        String source) {

    /** Replaces what cannot be stored; what a draft of an earlier version lacks is empty. */
    public DraftFigure {
        value = StorableText.typed(value);
        maker = StorableText.typed(maker);
        country = StorableText.typed(country);
        per = StorableText.typed(per);
        licences = StorableText.typed(licences);
        source = StorableText.typed(source);
    }

    /** Nothing typed yet, on a fact of this kind. */
    public static DraftFigure of(@Nullable EvidenceKind kind) {
        return new DraftFigure(kind, "", "", "", "", "", "");
    }

    /** What was typed into the field. */
    public String typed(EvidenceField field) {
        return switch (field) {
            case VALUE -> value;
            case MAKER -> maker;
            case COUNTRY -> country;
            case PER -> per;
            case LICENCES -> licences;
            case SOURCE -> source;
        };
    }

    /** The same with this typed into the field. */
    public DraftFigure with(EvidenceField field, String typed) {
        return switch (field) {
            case VALUE -> new DraftFigure(kind, typed, maker, country, per, licences, source);
            case MAKER -> new DraftFigure(kind, value, typed, country, per, licences, source);
            case COUNTRY -> new DraftFigure(kind, value, maker, typed, per, licences, source);
            case PER -> new DraftFigure(kind, value, maker, country, typed, licences, source);
            case LICENCES -> new DraftFigure(kind, value, maker, country, per, typed, source);
            case SOURCE -> new DraftFigure(kind, value, maker, country, per, licences, typed);
        };
    }

    /** Whether nothing is typed that belongs to the kind. */
    public boolean saysNothing() {
        return chosen().fields().stream().allMatch(field -> typed(field).isBlank());
    }

    /** The fact that it makes. */
    Evidence evidence() {
        return new Evidence(
                chosen(),
                own(EvidenceField.VALUE),
                own(EvidenceField.MAKER),
                own(EvidenceField.COUNTRY),
                own(EvidenceField.PER),
                number(),
                own(EvidenceField.SOURCE));
    }

    private EvidenceKind chosen() {
        return kind == null ? EvidenceKind.OTHER : kind;
    }

    private String own(EvidenceField field) {
        return chosen().fields().contains(field) ? typed(field).strip() : "";
    }

    /** The licences as a number; null where none are given, and -1, which a rule refuses, where it is no number. */
    private @Nullable Integer number() {
        var digits = own(EvidenceField.LICENCES).replaceAll("[,\\s]", "");
        if (digits.isEmpty()) {
            return null;
        }
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : Integer.valueOf(-1);
    }
}

package org.rulewright.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a point offers, kept as data so that staff can compare it.
 *
 * <p>Fields that do not belong to the kind are empty.
 *
 * @param value in the sender's words, such as "1 mg", a product, an amount, or what should be left out
 * @param maker who makes the product elsewhere
 * @param country where
 * @param per what a cost is counted by, such as "shipment"
 * @param licencesPerYear how many licences a year the rule would mean for the sender; null where not said
 * @param source where the figure comes from
 */
public record Evidence(
        EvidenceKind kind,
        String value,
        String maker,
        String country,
        String per,
        @Nullable Integer licencesPerYear,
        String source) {

    /** Replaces what cannot be stored. */
    public Evidence {
        value = StorableText.of(value);
        maker = StorableText.of(maker);
        country = StorableText.of(country);
        per = StorableText.of(per);
        source = StorableText.of(source);
    }

    /** A fact that is told by one value. */
    public static Evidence of(EvidenceKind kind, String value, String source) {
        return new Evidence(kind, value, "", "", "", null, source);
    }

    /** How many licences a year it would be. */
    public static Evidence licences(int perYear, String source) {
        return new Evidence(EvidenceKind.LICENCES, "", "", "", "", perYear, source);
    }

    /** That a maker in this country offers the product. */
    public static Evidence available(String product, String maker, String country, String source) {
        return new Evidence(EvidenceKind.FOREIGN_AVAILABILITY, product, maker, country, "", null, source);
    }

    /** What the field says; empty where nothing. */
    public String text(EvidenceField field) {
        return switch (field) {
            case VALUE -> value;
            case MAKER -> maker;
            case COUNTRY -> country;
            case PER -> per;
            case LICENCES -> licencesPerYear == null ? "" : licencesPerYear.toString();
            case SOURCE -> source;
        };
    }

    /** Something that it says: a key of the translations, and what fills its place. */
    public record Told(String key, Object argument) {}

    /** What it says, sentence by sentence, for whoever shows it; the value stands behind the name of the kind. */
    public List<Told> told() {
        return kind.fields().stream()
                .filter(field -> !text(field).isBlank())
                .map(field -> new Told("comment.evidence.told." + named(field), said(field)))
                .toList();
    }

    private String named(EvidenceField field) {
        return field == EvidenceField.VALUE ? kind.name() : "field." + field.name();
    }

    private Object said(EvidenceField field) {
        return field == EvidenceField.LICENCES && licencesPerYear != null ? licencesPerYear : text(field);
    }
}

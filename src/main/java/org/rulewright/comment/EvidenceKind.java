package org.rulewright.comment;

import static org.rulewright.comment.EvidenceField.COUNTRY;
import static org.rulewright.comment.EvidenceField.MAKER;
import static org.rulewright.comment.EvidenceField.PER;
import static org.rulewright.comment.EvidenceField.SOURCE;
import static org.rulewright.comment.EvidenceField.VALUE;

import java.util.List;

/** What sort of fact a point offers. */
public enum EvidenceKind {
    /** A limit, with its unit as the sender writes it. */
    THRESHOLD,
    /** That a product can be had elsewhere: from whom and where. */
    FOREIGN_AVAILABILITY,
    /** How many licences a year the rule would mean for the sender. */
    LICENCES,
    /** What the rule would cost, and per what. */
    COST,
    /** What should be left out of the control. */
    EXCLUSION,
    OTHER;

    /** What a fact of this kind says, in the order in which it is asked for. */
    public List<EvidenceField> fields() {
        return switch (this) {
            case THRESHOLD, OTHER -> List.of(VALUE, SOURCE);
            case FOREIGN_AVAILABILITY -> List.of(VALUE, MAKER, COUNTRY, SOURCE);
            case LICENCES -> List.of(EvidenceField.LICENCES, SOURCE);
            case COST -> List.of(VALUE, PER, SOURCE);
            case EXCLUSION -> List.of(VALUE);
        };
    }
}

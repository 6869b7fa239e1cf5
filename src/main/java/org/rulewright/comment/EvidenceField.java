package org.rulewright.comment;

/** One thing that a piece of evidence says. */
public enum EvidenceField {
    /** The figure with its unit, the product, the amount, or the words of it. */
    VALUE,
    MAKER,
    COUNTRY,
    PER,
    LICENCES,
    SOURCE
}

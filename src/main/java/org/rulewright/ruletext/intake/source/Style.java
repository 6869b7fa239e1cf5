package org.rulewright.ruletext.intake.source;

/**
 * What the numbers of one list look like.
 *
 * @param letters which signs count
 * @param bracketed whether they stand in brackets; otherwise a full stop follows them
 * @param slanted whether they are slanted, as the fifth and sixth level of a federal regulation are
 */
record Style(Letters letters, boolean bracketed, boolean slanted) {
    enum Letters {
        DIGITS,
        SMALL,
        CAPITAL,
        SMALL_ROMAN,
        CAPITAL_ROMAN,
        /** The source lost the sign between the brackets. */
        LOST,
        /** No number: a defined term, which heads lists of its own. */
        TERM
    }
}

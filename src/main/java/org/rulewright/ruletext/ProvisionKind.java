package org.rulewright.ruletext;

/** What a provision is within the text. */
public enum ProvisionKind {
    /** Names the part below it; may carry a number, such as {@code § 745.1}. */
    HEADING,
    PARAGRAPH,
    /** A paragraph that says what a term means. */
    DEFINITION,
    NOTE,
    /** Rows are lines, and cells are divided by tabs; no cell holds either. */
    TABLE,
    FOOTNOTE
}

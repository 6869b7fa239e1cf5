package org.rulewright.confidential;

/** What is hidden in a part. */
public enum PartKind {
    /** Words out of a text; their label stands in their place. */
    WORDS,
    /** A whole file; its label stands among the files. */
    FILE
}

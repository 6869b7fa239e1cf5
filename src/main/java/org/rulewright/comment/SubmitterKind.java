package org.rulewright.comment;

/** In whose name a comment was sent. */
public enum SubmitterKind {
    INDIVIDUAL,
    ORGANISATION,
    /** Nothing about the sender was given, and nothing is kept. */
    ANONYMOUS
}

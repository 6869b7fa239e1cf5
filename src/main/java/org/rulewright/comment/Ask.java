package org.rulewright.comment;

/** What a point asks the agency to do. */
public enum Ask {
    KEEP,
    CLARIFY_SCOPE,
    EXCLUSION,
    REMOVE,
    MULTILATERAL,
    SUNSET_REVIEW,
    OTHER
}

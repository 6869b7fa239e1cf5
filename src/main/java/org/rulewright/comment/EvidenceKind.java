package org.rulewright.comment;

/** What sort of fact a point offers. */
public enum EvidenceKind {
    THRESHOLD,
    FOREIGN_AVAILABILITY,
    LICENCES,
    COST,
    OTHER
}

package org.rulewright.ruletext;

/** How far a version has come. */
public enum VersionKind {
    IN_FORCE,
    PROPOSED,
    STAFF_DRAFT,
    PANEL_DRAFT,
    FINAL
}

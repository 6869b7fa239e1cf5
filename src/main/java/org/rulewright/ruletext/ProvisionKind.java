package org.rulewright.ruletext;

/** What a provision is within the text. */
public enum ProvisionKind {
    HEADING,
    PARAGRAPH
}

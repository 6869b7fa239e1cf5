package org.rulewright.moderation;

/** Why a comment was published without a person. */
public enum AutoReason {
    HARMLESS,
    SAID_ALREADY
}

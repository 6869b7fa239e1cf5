package org.rulewright.moderation;

/** Names a moderator's decision. */
public record DecisionId(long value) {}

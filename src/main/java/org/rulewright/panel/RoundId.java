package org.rulewright.panel;

/** Names a round of a panel. */
public record RoundId(long value) {}

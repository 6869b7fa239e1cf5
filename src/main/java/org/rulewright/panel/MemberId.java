package org.rulewright.panel;

/** Names a member of a panel. */
public record MemberId(long value) {}

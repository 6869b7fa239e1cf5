package org.rulewright.moderation;

/** Names a hold. */
public record HoldId(long value) {}

package org.rulewright.identity;

/** Names an account. */
public record AccountId(long value) {}

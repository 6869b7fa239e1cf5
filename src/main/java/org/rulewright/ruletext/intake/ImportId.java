package org.rulewright.ruletext.intake;

/** Names an import that is not yet saved. */
public record ImportId(long value) {}

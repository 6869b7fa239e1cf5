package org.rulewright.synthesis.outline;

/** Identifies a merge or a split of concerns. */
public record OutlineActId(long value) {}

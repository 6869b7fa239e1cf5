package org.rulewright.synthesis;

/** Names an excerpt. */
public record ExcerptId(long value) {}

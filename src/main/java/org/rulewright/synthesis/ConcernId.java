package org.rulewright.synthesis;

/** Names a concern, wherever it stands in the outline. */
public record ConcernId(long value) {}

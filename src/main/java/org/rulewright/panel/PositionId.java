package org.rulewright.panel;

/** Names a position as it was stated once; restating makes another one. */
public record PositionId(long value) {}

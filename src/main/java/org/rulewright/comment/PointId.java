package org.rulewright.comment;

/** Names a point of a comment. */
public record PointId(long value) {}

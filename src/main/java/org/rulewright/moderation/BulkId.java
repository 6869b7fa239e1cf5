package org.rulewright.moderation;

/** Names an act on many comments. */
public record BulkId(long value) {}

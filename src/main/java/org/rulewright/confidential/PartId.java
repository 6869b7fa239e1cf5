package org.rulewright.confidential;

/** Names one confidential part. */
public record PartId(long value) {}

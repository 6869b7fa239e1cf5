package org.rulewright.synthesis.coding;

/** Names a sample. */
public record SampleId(long value) {}

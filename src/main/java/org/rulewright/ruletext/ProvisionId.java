package org.rulewright.ruletext;

/** One provision in one version. */
public record ProvisionId(long value) {}

package org.rulewright.ruletext;

/** A version of a rule's text. */
public record VersionId(long value) {}

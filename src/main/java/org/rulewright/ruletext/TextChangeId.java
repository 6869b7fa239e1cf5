package org.rulewright.ruletext;

/** A change of one provision between two versions. */
public record TextChangeId(long value) {}

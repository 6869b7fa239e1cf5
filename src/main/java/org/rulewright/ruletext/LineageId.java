package org.rulewright.ruletext;

/** A provision through all versions, whatever its number and words. */
public record LineageId(long value) {}

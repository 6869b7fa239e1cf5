package org.rulewright.comment;

/**
 * What came of handing a comment in.
 *
 * @param isNew whether it was taken in just now; false where the same sending was taken in before
 */
public record Taking(Receipt receipt, boolean isNew) {}

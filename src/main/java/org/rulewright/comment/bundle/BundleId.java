package org.rulewright.comment.bundle;

/** Names a bundle. */
public record BundleId(long value) {}

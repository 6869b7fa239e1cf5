package org.rulewright.campaign;

/** Names a text that comments of a campaign say. */
public record TextId(long value) {}

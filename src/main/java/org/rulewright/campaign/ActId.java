package org.rulewright.campaign;

/** Names what staff decided about campaigns. */
public record ActId(long value) {}

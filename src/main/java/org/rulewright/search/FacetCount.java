package org.rulewright.search;

/** How many comments have this value. */
public record FacetCount(String value, long comments) {}

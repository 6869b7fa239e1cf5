package org.rulewright.synthesis.triage;

/**
 * A filter that somebody comes back to.
 *
 * @param query as its address says it
 */
public record SavedFilter(long id, String name, String query) {}

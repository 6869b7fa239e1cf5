package org.rulewright.search.saved;

/**
 * A search that somebody keeps.
 *
 * @param address of the page that shows what it finds now, without a leading slash
 */
public record SavedSearch(long id, String name, String address) {}

package org.rulewright.search.wording;

/**
 * Something typed that was not understood as it may have been meant; the rest is searched for all the same.
 *
 * @param key the sentence that says why, in the translations
 * @param what what was typed
 */
public record Misreading(String key, String what) {}

package org.rulewright.base;

import java.util.SortedMap;

/**
 * An event that belongs in the record: the append-only history that an outsider can verify.
 *
 * <p>The record listens inside the transaction, so that nothing happens without its entry.
 */
public interface Recorded {

    /** What was done, as a past tense in the glossary's words, such as {@code comment published}. */
    String act();

    /** What it was done to, named by its public number or id, never by a person. */
    String subject();

    /** What an outsider needs to check it: ids, hashes and reasons, sorted by name; no personal data. */
    SortedMap<String, String> facts();
}

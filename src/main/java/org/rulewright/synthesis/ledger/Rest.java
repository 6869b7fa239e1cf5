package org.rulewright.synthesis.ledger;

import org.rulewright.base.Sha256;

/**
 * Something that is left to settle.
 *
 * @param about the id of the excerpt, concern, change or position; 0 where comments are counted
 * @param words what readers know it by: a quote, a number, a label; empty where comments are counted
 * @param count how many things it is; 1 where nothing is counted
 * @param state what it says, as a fingerprint; where comments are counted, the id of the newest
 */
public record Rest(RestKind kind, long about, String words, long count, String state) {

    static Rest counted(RestKind kind, long count, long newest) {
        return new Rest(kind, 0, "", count, Long.toString(newest));
    }

    static Rest single(RestKind kind, long about, String words, String said) {
        return new Rest(kind, about, words, 1, Sha256.of(said).value());
    }
}

package org.rulewright.synthesis.ledger;

import org.rulewright.base.Sha256;

/**
 * Something that is left to settle.
 *
 * @param about the id of the concern, change or position; 0 where things are counted
 * @param words what readers know it by: a number, a label; empty where things are counted
 * @param count how many things it is; 1 where nothing is counted
 * @param state what it says, as a fingerprint; where things are counted, a number that grows with each that is added
 */
public record Rest(RestKind kind, long about, String words, long count, String state) {

    static Rest counted(RestKind kind, long count, long newest) {
        return new Rest(kind, 0, "", count, Long.toString(newest));
    }

    /** What the record calls it. */
    String what() {
        return kind.name() + " " + about;
    }

    static Rest single(RestKind kind, long about, String words, String said) {
        return new Rest(kind, about, words, 1, Sha256.of(said).value());
    }
}

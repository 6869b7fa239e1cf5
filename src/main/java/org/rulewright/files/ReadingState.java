package org.rulewright.files;

/** How far the reading of a file has come; whatever the state, its bytes are kept. */
public enum ReadingState {
    /** It waits for its turn, or is being read. */
    WAITING,
    /** Its pages are known. */
    READ,
    /** What it is forbids to read it: a password, a bomb. */
    REFUSED,
    /** It could not be read; a person has to look. */
    FAILED
}

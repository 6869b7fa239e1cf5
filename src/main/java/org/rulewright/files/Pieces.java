package org.rulewright.files;

/** Where the bytes of a file go while it comes, in pieces of one size; only the last one is smaller. */
public interface Pieces {

    /** Keeps a piece. */
    void add(int number, byte[] bytes);

    /** Gives back a piece that was kept. */
    byte[] at(int number);
}

package org.rulewright.files;

/** A file as recognition looks at it: its beginning, and any other part on demand. */
interface Sample {

    /** How many bytes it has. */
    long size();

    /** Up to so many bytes from a place on; fewer at the end. */
    byte[] at(long position, int length);

    /** Whether no byte of it is one that text never has. */
    boolean isText();
}

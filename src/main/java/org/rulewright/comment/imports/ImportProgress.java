package org.rulewright.comment.imports;

/** Hears how far an import is. */
public interface ImportProgress {

    /** So many of so many records are done. */
    void reached(long done, long all);

    /** Everything up to here is committed: an import that is cut off can go on from here. */
    default void settled(ImportStart here) {}
}

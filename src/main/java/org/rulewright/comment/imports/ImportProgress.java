package org.rulewright.comment.imports;

/** Hears how far an import is. */
public interface ImportProgress {

    /** So many of so many records are done. */
    void reached(long done, long all);
}

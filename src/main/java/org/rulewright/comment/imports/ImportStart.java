package org.rulewright.comment.imports;

/**
 * From where an import goes on.
 *
 * @param position how many comments of the source are settled: kept, or found bad
 * @param kept how many of them were kept
 * @param changed how many of those were new or different
 */
public record ImportStart(long position, long kept, long changed) {

    /** The beginning. */
    public static final ImportStart BEGINNING = new ImportStart(0, 0, 0);
}

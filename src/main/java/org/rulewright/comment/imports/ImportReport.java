package org.rulewright.comment.imports;

import java.util.List;

/**
 * What an import did.
 *
 * @param dockets the numbers of the dockets that it filled
 * @param comments how many comments were read and kept
 * @param changed how many of them were new or different
 * @param bad the records that could not be taken over
 * @param skipped the files that were no records, or stay where they are
 */
public record ImportReport(
        List<String> dockets, long comments, long changed, List<ImportProblem> bad, List<ImportProblem> skipped) {

    /** How many comments were here before, just the same. */
    public long unchanged() {
        return comments - changed;
    }
}

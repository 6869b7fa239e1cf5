package org.rulewright.synthesis.coding;

import java.util.List;
import java.util.Map;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ExcerptId;

/**
 * What came of a sample.
 *
 * @param coders who coded it, by name
 * @param disputed the excerpts that people filed differently, to talk about, in the order of the sample
 * @param excerpts those that can still be shown
 */
public record CodingResult(
        CodingSample sample,
        List<Coder> coders,
        Agreement agreement,
        List<Coded> disputed,
        Map<ExcerptId, Excerpt> excerpts) {}

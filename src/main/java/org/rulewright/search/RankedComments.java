package org.rulewright.search;

import java.util.List;
import org.rulewright.comment.TrackingNumber;

/**
 * The best matches of a query.
 *
 * @param total how many match in all
 * @param hits the best ones, the best in front
 */
public record RankedComments(long total, List<Hit> hits) {

    /** A published comment, and how well it matches: comparable within one answer only. */
    public record Hit(TrackingNumber comment, double score) {}
}

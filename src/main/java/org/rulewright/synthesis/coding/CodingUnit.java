package org.rulewright.synthesis.coding;

import java.util.Optional;
import java.util.Set;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Whereabouts;

/**
 * An excerpt as a coder sees it: what it says and where, and nothing of what it is filed under.
 *
 * @param number its place in the sample, from 1
 * @param own what this coder has filed it under; empty while it is not coded
 */
public record CodingUnit(
        int number,
        String quote,
        TrackingNumber comment,
        Whereabouts where,
        Optional<Set<ConcernId>> own,
        Around around) {

    /** The places before and after it in the sample that can be coded; empty where there is none. */
    public record Around(Optional<Integer> before, Optional<Integer> after) {}
}

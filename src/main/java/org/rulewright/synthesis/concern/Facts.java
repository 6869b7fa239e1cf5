package org.rulewright.synthesis.concern;

import java.util.List;
import java.util.Map;
import org.rulewright.comment.EvidenceKind;

/**
 * What the points under a concern offer as facts, side by side.
 *
 * @param byKind the facts of each kind, those that most give first; licences are counted apart
 * @param leftOff how many more different ones there are of a kind, where not all are read
 */
public record Facts(
        Map<EvidenceKind, List<ClaimedFact>> byKind, Map<EvidenceKind, Long> leftOff, LicenceCount licences) {

    /** The facts of this kind. */
    public List<ClaimedFact> of(EvidenceKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** How many different ones of this kind are not among them. */
    public long leftOff(EvidenceKind kind) {
        return leftOff.getOrDefault(kind, 0L);
    }

    /** Every threshold proposed, by unit. */
    public List<ThresholdScale> thresholds() {
        return ThresholdScale.of(of(EvidenceKind.THRESHOLD));
    }

    /** Whether nobody gives any. */
    public boolean isEmpty() {
        return byKind.isEmpty() && licences.comments() == 0;
    }
}

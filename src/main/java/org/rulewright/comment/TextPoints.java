package org.rulewright.comment;

import java.util.Map;
import org.rulewright.ruletext.LineageId;

/**
 * What published points on a version of the rule come to.
 *
 * @param onWords by the provision of that very version; provisions that nobody spoke about are left out
 * @param onTheWhole what is about no words of any version
 */
public record TextPoints(Map<LineageId, PointSum> onWords, PointSum onTheWhole) {

    /** Keeps its own copy. */
    public TextPoints {
        onWords = Map.copyOf(onWords);
    }

    /** What is said on this provision. */
    public PointSum on(LineageId lineage) {
        return onWords.getOrDefault(lineage, PointSum.NONE);
    }
}

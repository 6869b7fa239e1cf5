package org.rulewright.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published reasons behind a text change.
 *
 * @param concerns the answered concerns that it carries out
 * @param other a reason that no concern gave; null where there is none
 */
public record WhyChanged(
        List<AnsweredConcern> concerns, @Nullable ChangeReason other) {

    /** Where nothing is published about a change. */
    public static final WhyChanged UNTOLD = new WhyChanged(List.of(), null);

    /** Whether nobody has said in public why. */
    public boolean isUntold() {
        return concerns.isEmpty() && other == null;
    }
}

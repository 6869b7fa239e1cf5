package org.rulewright.synthesis.citing;

import java.util.Set;

/**
 * A sentence's word on how many spoke.
 *
 * @param speakers of what kinds they are
 * @param from where its words begin, and {@code to} where they end
 * @param isPart whether it tells of some of those of whom the sentence speaks, as in "among them two companies"
 */
record Claim(Quantity quantity, Set<SpeakerKind> speakers, int from, int to, boolean isPart) {

    boolean isOfNobody() {
        return quantity.equals(Quantity.NONE);
    }

    boolean isOfOne() {
        return quantity.equals(Quantity.ONE);
    }
}

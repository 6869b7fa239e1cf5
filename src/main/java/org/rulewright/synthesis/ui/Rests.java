package org.rulewright.synthesis.ui;

import java.util.List;
import org.rulewright.synthesis.ledger.Rest;

/** Says how much some rests come to. */
final class Rests {

    private Rests() {}

    static long count(List<Rest> rests) {
        return rests.stream().mapToLong(Rest::count).sum();
    }
}

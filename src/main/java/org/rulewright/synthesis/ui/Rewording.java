package org.rulewright.synthesis.ui;

import org.rulewright.base.Refusal;
import org.rulewright.synthesis.Concern;

/** Gives a concern other words; where somebody else was faster, it says his words once and then follows the reader. */
final class Rewording implements ConcernForm.Keeper {

    private final SynthesisActs acts;

    private Concern seen;

    Rewording(Concern seen, SynthesisActs acts) {
        this.seen = seen;
        this.acts = acts;
    }

    @Override
    public void keep(String title, String statement) {
        try {
            acts.reword(seen, title, statement);
        } catch (Refusal refusal) {
            var now = acts.concern(seen.id()).filter(it -> it.revision() != seen.revision());
            if (now.isEmpty()) {
                throw refusal;
            }
            seen = now.get();
            throw new Refusal("synthesis.refused.concern-says", seen.number(), seen.title(), seen.statement());
        }
    }
}

package org.rulewright.panel;

import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;

/**
 * What an expert states.
 *
 * @param rationale what would have to change, and why; empty where it was not asked for and not given
 * @param ground the interest for which the expert is recused; empty for every other stance
 */
public record Statement(PanelStance stance, String rationale, String ground) {

    /** Refuses changes or a block without a rationale, and a recusal without a ground. */
    public Statement {
        rationale = rationale.strip();
        ground = ground.strip();
        if (stance.needsRationale() && rationale.isEmpty()) {
            throw new Refusal("panel.refused.rationale");
        }
        if (stance == PanelStance.RECUSED && ground.isEmpty()) {
            throw new Refusal("panel.refused.ground");
        }
        if (stance != PanelStance.RECUSED && !ground.isEmpty()) {
            throw new IllegalArgumentException("only a recusal has a ground");
        }
    }

    /** The statement as it was filled in: the words are the ground of a recusal, and else the rationale. */
    public static Statement of(@Nullable PanelStance stance, String words) {
        if (stance == null) {
            throw new Refusal("panel.refused.stance");
        }
        return stance == PanelStance.RECUSED ? new Statement(stance, "", words) : new Statement(stance, words, "");
    }

    /** The one text that goes with the stance: the ground of a recusal, and else the rationale. */
    public String words() {
        return stance == PanelStance.RECUSED ? ground : rationale;
    }
}

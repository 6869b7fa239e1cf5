package org.rulewright.panel;

/** What an expert holds on a provision. */
public enum PanelStance {
    AGREE,
    AGREE_WITH_CHANGES,
    /** The rule should not go on until this is settled, by the text or by a reason. */
    BLOCKING,
    ABSTAIN,
    /** The expert has an interest here, and says which. */
    RECUSED;

    /** Whether it says nothing without a rationale. */
    public boolean needsRationale() {
        return this == AGREE_WITH_CHANGES || this == BLOCKING;
    }
}

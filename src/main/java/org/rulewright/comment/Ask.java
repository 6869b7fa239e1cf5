package org.rulewright.comment;

/** What a point asks the agency to do. */
public enum Ask {
    KEEP(Stance.SUPPORT),
    CLARIFY_SCOPE(Stance.SUPPORT_WITH_CHANGES),
    EXCLUSION(Stance.SUPPORT_WITH_CHANGES),
    REMOVE(Stance.OPPOSE),
    MULTILATERAL(Stance.SUPPORT_WITH_CHANGES),
    SUNSET_REVIEW(Stance.SUPPORT_WITH_CHANGES),
    OTHER(Stance.UNSTATED);

    private final Stance stance;

    Ask(Stance stance) {
        this.stance = stance;
    }

    /** Where somebody who asks for it stands on what the point is about; unstated where the ask does not tell. */
    public Stance stance() {
        return stance;
    }
}

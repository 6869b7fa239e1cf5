package org.rulewright.synthesis;

/** What the agency does about a concern. */
public enum Disposition {
    ACCEPTED,
    ACCEPTED_IN_PART,
    NOT_ACCEPTED,
    ALREADY_ADDRESSED,
    OUT_OF_SCOPE,
    NOTED;

    /** Whether it promises that the text changes. */
    public boolean isPromise() {
        return this == ACCEPTED || this == ACCEPTED_IN_PART;
    }
}

package org.rulewright.synthesis.triage;

import org.rulewright.identity.AccountId;

/** Who is to read a comment, as a filter. */
public sealed interface Assigned {

    /** Whoever it is. */
    record ToAnybody() implements Assigned {}

    /** Nobody yet. */
    record ToNobody() implements Assigned {}

    /** One person. */
    record To(AccountId person) implements Assigned {}
}

package org.rulewright.synthesis.triage;

import org.rulewright.identity.AccountId;

/** One of those who read comments, by the name that colleagues see. */
public record Analyst(AccountId id, String name) {}

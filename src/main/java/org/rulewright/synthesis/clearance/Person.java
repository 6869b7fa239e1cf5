package org.rulewright.synthesis.clearance;

import org.rulewright.identity.AccountId;

/** Somebody on the agency's staff, as shown to the others. */
public record Person(AccountId id, String name) {}

package org.rulewright.synthesis.clearance;

import org.rulewright.identity.AccountId;

/** Somebody who is to clear for a role, as a docket's chain is set. */
public record ChainLink(ClearanceRole role, AccountId holder) {}

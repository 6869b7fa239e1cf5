package org.rulewright.synthesis.clearance;

/** For whom somebody clears; what an account may do in the portal is another thing. */
public enum ClearanceRole {
    PROGRAM,
    COUNSEL,
    ECONOMIST,
    APPROVER
}

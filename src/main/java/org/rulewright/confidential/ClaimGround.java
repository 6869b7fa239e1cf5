package org.rulewright.confidential;

/** Why its sender says that something must stay confidential: a controlled list, so that claims can be compared. */
public enum ClaimGround {
    /** Trade secrets, and commercial or financial information that is confidential: 5 U.S.C. 552(b)(4). */
    BUSINESS,
    /** What was given in or about licence applications: 50 U.S.C. 4820(h). */
    EXPORT_LICENSING,
    /** Technical detail that would help somebody to do harm. */
    SECURITY,
    /** Any other ground; the sender names it. */
    OTHER
}

package org.rulewright.synthesis.triage;

/** What a comment is among those that share a text, as a filter. */
public enum Among {
    /** Whatever it is. */
    ANY,
    /** It says something that no earlier one says. */
    DISTINCT,
    /** It shares its text with nobody. */
    ALONE,
    /** It is one of a campaign. */
    CAMPAIGN,
    /** It stands for its campaign. */
    FIRST,
    /** It adds something to the text of its campaign. */
    OWN
}

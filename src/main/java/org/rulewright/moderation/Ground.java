package org.rulewright.moderation;

/** Why a comment may be withheld: a controlled list, so that withholding can be counted and compared. */
public enum Ground {
    CONFIDENTIAL_BUSINESS,
    PERSONAL_DATA,
    /** Technical detail that would help somebody to do harm. */
    HAZARDOUS_DETAIL,
    OFF_TOPIC,
    DUPLICATE,
    UNLAWFUL_OR_ABUSIVE
}

package org.rulewright.moderation;

import java.util.List;

/** Why a comment may be withheld: a controlled list, so that withholding can be counted and compared. */
public enum Ground {
    CONFIDENTIAL_BUSINESS,
    PERSONAL_DATA,
    /** Technical detail that would help somebody to do harm. */
    HAZARDOUS_DETAIL,
    OFF_TOPIC,
    DUPLICATE,
    UNLAWFUL_OR_ABUSIVE;

    /** The grounds under which single words may be redacted: a whole comment can be a duplicate, words cannot. */
    public static final List<Ground> OF_WORDS =
            List.of(PERSONAL_DATA, CONFIDENTIAL_BUSINESS, HAZARDOUS_DETAIL, UNLAWFUL_OR_ABUSIVE);
}

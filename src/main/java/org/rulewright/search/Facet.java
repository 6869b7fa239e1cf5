package org.rulewright.search;

import org.rulewright.search.index.CommentIndex;

/** Something by which results can be narrowed down. */
public enum Facet {
    DOCKET,
    CATEGORY,
    COUNTRY,
    PROVISION,
    STANCE;

    /** The value of {@link #PROVISION} for what is said about no provision but the whole rule. */
    public static final String WHOLE_RULE = CommentIndex.WHOLE_RULE;
}

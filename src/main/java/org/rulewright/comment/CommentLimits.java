package org.rulewright.comment;

/** How much a comment may hold, for whoever wants to say so before it is refused. */
public final class CommentLimits {

    /** Signs of the general remarks, and of a suggested wording. */
    public static final int BODY = CommentRule.MOST_BODY;

    /** Signs of what one point says. */
    public static final int WORDS = CommentRule.MOST_WORDS;

    private CommentLimits() {}
}

package org.rulewright.comment;

/**
 * The comment that a draft changes.
 *
 * @param version the version that the change was begun on
 */
public record EditedComment(CommentId comment, int version) {}

package org.rulewright.comment;

/**
 * A comment that is to be counted with a published one that says the same.
 *
 * @param version what it said when both were chosen
 * @param shownVersion what the published one said then
 */
public record CountedWith(CommentId comment, int version, CommentId shown, int shownVersion) {}

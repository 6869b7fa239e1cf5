package org.rulewright.comment;

/** Names a comment. */
public record CommentId(long value) {}

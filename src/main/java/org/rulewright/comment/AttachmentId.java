package org.rulewright.comment;

/** Names a file that came with a comment. */
public record AttachmentId(long value) {}

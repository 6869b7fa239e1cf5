package org.rulewright.synthesis;

import org.rulewright.comment.CommentId;

/** Somebody marked or filed something in a comment, and so has read it. */
public record CommentHandled(CommentId comment, Act act) {}

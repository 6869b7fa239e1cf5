package org.rulewright.comment.web.api;

/** What a program gets that asks for a comment: the comment, or with which one it is counted. */
sealed interface ReadAnswer permits CommentAnswer, GroupedAnswer {}

package org.rulewright.docket;

/** Names a question of a docket. */
public record QuestionId(long value) {}

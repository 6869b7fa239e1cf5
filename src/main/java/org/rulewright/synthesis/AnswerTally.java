package org.rulewright.synthesis;

/**
 * How much of a docket is answered in public.
 *
 * @param changed how many of the concerns changed the text
 */
public record AnswerTally(long concerns, long changed) {}

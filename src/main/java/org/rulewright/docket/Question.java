package org.rulewright.docket;

/**
 * Something that the agency asks the public.
 *
 * @param number its place on the list, from 1
 * @param about the provision it is about, such as {@code (d)}; empty for the whole rule
 */
public record Question(QuestionId id, int number, String words, String about) {}

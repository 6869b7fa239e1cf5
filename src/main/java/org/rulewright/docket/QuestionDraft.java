package org.rulewright.docket;

/**
 * What staff want to ask the public.
 *
 * @param about the provision, such as {@code (d)}; empty for the whole rule
 * @param comment the tracking number of the published comment that it is about; empty where it is about none
 */
public record QuestionDraft(String words, String about, String comment) {}

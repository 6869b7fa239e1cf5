package org.rulewright.docket;

/** The id of a document of a docket. */
public record DocumentId(long value) {}

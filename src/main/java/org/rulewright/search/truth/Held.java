package org.rulewright.search.truth;

/** A document that an audience's index shall hold about a subject. */
public record Held(long subject, Audience audience, FoundDocument document) {}

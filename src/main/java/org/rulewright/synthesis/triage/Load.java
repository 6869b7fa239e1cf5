package org.rulewright.synthesis.triage;

/** What somebody has still to read: how many comments, and how many words in them that nobody else says. */
public record Load(long comments, long words) {}

package org.rulewright.synthesis.voices;

/** Identifies somebody whose comment staff expect. */
public record VoiceId(long value) {}

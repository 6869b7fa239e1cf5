package org.rulewright.synthesis;

/** Somebody filed an excerpt under a concern, or took it away from there. */
public record ExcerptFiled(ExcerptId excerpt, Act act) {}

package org.rulewright.synthesis;

/** Names an excerpt. */
public record ExcerptId(long value) {

    /** Names none; all others come after it. */
    public static final ExcerptId NONE = new ExcerptId(0);
}

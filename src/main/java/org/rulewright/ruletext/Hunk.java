package org.rulewright.ruletext;

/** Some words of a redline: kept, inserted or deleted. */
public record Hunk(Kind kind, String text) {
    /** What happened to the words. */
    public enum Kind {
        KEEP,
        DELETE,
        INSERT
    }

    public Hunk {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a hunk must have words");
        }
    }
}

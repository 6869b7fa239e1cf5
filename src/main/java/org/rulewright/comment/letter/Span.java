package org.rulewright.comment.letter;

/** A stretch of a letter: from one sign up to, not including, another. */
public record Span(int from, int to) {

    /** Refuses what ends before it begins. */
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a span must not end before it begins");
        }
    }

    /** The signs of it. */
    public String of(String text) {
        return text.substring(from, to);
    }
}

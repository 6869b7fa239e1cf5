package org.rulewright.synthesis;

import org.rulewright.base.Refusal;

/** Finds the words in a span that a hand has drawn. */
final class Words {

    private Words() {}

    /** The span without the space at its ends. Refuses one that leaves the text, halves a sign or holds no words. */
    static Excerpt.Marked trimmed(String text, Excerpt.Marked span) {
        if (span.end() > text.length() || isWithinSign(text, span.start()) || isWithinSign(text, span.end())) {
            throw new Refusal("synthesis.refused.span");
        }
        var start = span.start();
        var end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw new Refusal("synthesis.refused.span");
        }
        return span.at(start, end);
    }

    private static boolean isWithinSign(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}

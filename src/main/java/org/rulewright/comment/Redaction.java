package org.rulewright.comment;

import org.rulewright.base.Refusal;

/**
 * Words that the agency keeps from the public.
 *
 * @param place which text, as in {@link Gap}; or {@code sender.name}, {@code sender.organisation}
 * @param start where the words begin in the text as it was received, as an index of Java's chars
 * @param end the index behind them
 * @param ground a code of the agency's grounds
 * @param label what the public reads in their place, in square brackets
 */
public record Redaction(String place, int start, int end, String ground, String label) {

    /** Refuses a redaction of nothing. */
    public Redaction {
        if (start < 0 || end <= start) {
            throw new Refusal("comment.refused.redaction");
        }
    }

    /** The same redaction of these words of the same text. */
    Redaction over(int from, int to) {
        return new Redaction(place, from, to, ground, label);
    }
}

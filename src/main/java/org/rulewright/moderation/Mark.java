package org.rulewright.moderation;

/**
 * Words that a moderator keeps from the public, and why.
 *
 * @param place which text of the comment, as in {@link org.rulewright.comment.Redaction}
 * @param start where the words begin in the text as it was received
 * @param end the index behind them
 */
public record Mark(String place, int start, int end, Ground ground) {

    /** Whether both have a sign in common. */
    public boolean overlaps(Mark other) {
        return place.equals(other.place) && start < other.end && other.start < end;
    }

    /** The same words under another ground. */
    public Mark under(Ground other) {
        return new Mark(place, start, end, other);
    }
}

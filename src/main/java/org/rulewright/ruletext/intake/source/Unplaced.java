package org.rulewright.ruletext.intake.source;

/**
 * A part of a source that has no place among the provisions, kept so that nothing is lost.
 *
 * @param before the place of the passage before which it stood; the number of passages where it stood at the end
 * @param why the words of whoever left it out; empty where the reason says all
 */
public record Unplaced(int before, String text, Reason reason, String why) {
    /** A part that the reader could not place. */
    public Unplaced(int before, String text, Reason reason) {
        this(before, text, reason, "");
    }

    /** The same before another place. */
    public Unplaced before(int place) {
        return new Unplaced(place, text, reason, why);
    }
}

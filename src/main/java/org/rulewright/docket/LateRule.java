package org.rulewright.docket;

/**
 * What a docket does with comments that come after the close.
 *
 * @param acceptsLate whether one that comes late is taken in and marked
 * @param graceMinutes for how long after the close a form may still be sent that was opened before it; 0 for not at all
 */
public record LateRule(boolean acceptsLate, int graceMinutes) {

    /** The longest grace that an agency can give: a day. */
    public static final int MOST_MINUTES = 1440;

    /** Refuses a grace that is none. */
    public LateRule {
        if (graceMinutes < 0 || graceMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException("a grace has 0 to 1440 minutes");
        }
    }
}

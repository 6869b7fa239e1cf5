package org.rulewright.comment;

/** The public name of a comment, such as {@code BIS-2022-0013-C0002}; an imported one keeps the number of its source. */
public record TrackingNumber(String value) {

    @Override
    public String toString() {
        return value;
    }
}

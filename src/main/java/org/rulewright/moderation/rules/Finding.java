package org.rulewright.moderation.rules;

/** A place that a rule points at: from {@code start} up to, not including, {@code end}. */
public record Finding(Rule rule, int start, int end) {

    boolean meets(Finding other) {
        return start < other.end && other.start < end;
    }
}

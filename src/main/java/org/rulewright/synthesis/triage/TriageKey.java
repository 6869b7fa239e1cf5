package org.rulewright.synthesis.triage;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Behind what a page of the list begins: the place of a row in its order as it was, so that the page stays where it is
 * when the row moves.
 *
 * @param value what the order goes by: how it sinks, when it was received, or how long it is
 */
public record TriageKey(int tier, String value, long comment) {

    /** The calendar of the database has no year 0. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Pattern WORDS = Pattern.compile(
            "([0-3])~(-?\\d{1,9}(?:\\.\\d{1,17})?|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?Z)~(\\d{1,18})");

    /** The key that an address gave; empty where it gave none, or something else. */
    public static Optional<TriageKey> of(String words) {
        var parts = WORDS.matcher(words);
        return parts.matches()
                ? Optional.of(
                        new TriageKey(Integer.parseInt(parts.group(1)), parts.group(2), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** As an address says it. */
    public String words() {
        return tier + "~" + value + "~" + comment;
    }

    /** Whether the order has such a place; an address may give that of another order, or a day that no calendar has. */
    boolean fits(TriageOrder order) {
        return switch (order) {
            case RISING -> !value.endsWith("Z");
            case NEWEST -> isMoment();
            case LONGEST -> value.chars().allMatch(Character::isDigit);
        };
    }

    private boolean isMoment() {
        try {
            return value.endsWith("Z") && !Instant.parse(value).isBefore(EARLIEST);
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}

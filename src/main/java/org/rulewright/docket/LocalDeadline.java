package org.rulewright.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A deadline as people write it: a day, and a time of day by the clock on the wall of a zone.
 *
 * <p>The time is the first moment that no longer counts, except for 23:59, by which everybody means the whole day.
 */
public record LocalDeadline(LocalDate day, LocalTime time, ZoneId zone) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** How the clock on the wall behaves at that time. */
    public enum Wall {
        /** It shows the time once. */
        PLAIN,
        /** It is put forward and never shows the time; the deadline is the moment at which it is put forward. */
        SKIPPED,
        /** It is put back and shows the time twice; the deadline is the second one, so that nobody comes too late. */
        TWICE
    }

    /** The first moment that no longer counts. */
    public Instant closes() {
        var rules = zone.getRules();
        var change = rules.getTransition(end());
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        return end().atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    /** Whether that time exists, and once. */
    public Wall wall() {
        return switch (zone.getRules().getValidOffsets(end()).size()) {
            case 0 -> Wall.SKIPPED;
            case 1 -> Wall.PLAIN;
            default -> Wall.TWICE;
        };
    }

    private LocalDateTime end() {
        return time.equals(LAST_MINUTE) ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }
}

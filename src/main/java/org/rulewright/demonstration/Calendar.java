package org.rulewright.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.rulewright.docket.CommentPeriod;

/** The dates of one demonstration docket, counted from the day of the first start. */
record Calendar(Instant start, ZoneId zone, int openedDaysAgo, int closesInDays) {

    /** The day before the period, on which the old text was still the only one. */
    LocalDate inForce() {
        return proposed().minusDays(1);
    }

    LocalDate proposed() {
        return today().minusDays(openedDaysAgo);
    }

    LocalDate today() {
        return LocalDate.ofInstant(start, zone);
    }

    CommentPeriod period() {
        return new CommentPeriod(at(proposed(), LocalTime.of(9, 0)), at(lastDay(), LocalTime.of(23, 59)), zone);
    }

    /** A moment in the period: this part of what has passed of it. */
    Instant within(double part) {
        var end = period().closes().isBefore(start) ? period().closes() : start;
        var passed = Duration.between(period().opens(), end);
        return period().opens().plusSeconds((long) (passed.toSeconds() * part));
    }

    private LocalDate lastDay() {
        return today().plusDays(closesInDays);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}

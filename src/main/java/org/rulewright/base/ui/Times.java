package org.rulewright.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says moments the way the house writes them: in the docket's zone, with the zone named, and how long it is. */
public record Times(ZoneId zone, Locale locale, Words words) {

    private static final int SOON_DAYS = 3;

    /** Gives the text behind a key with its places filled. */
    @FunctionalInterface
    public interface Words {
        /** The text behind this key. */
        String say(String key, Object... arguments);
    }

    /** How long is left: a number to show large, the unit below it, the whole in one phrase, and whether it is near. */
    public record Left(long number, String unit, String phrase, boolean soon) {
        @Override
        public String toString() {
            return phrase;
        }
    }

    /** The times of a zone in the words of the interface. */
    public static Times in(ZoneId zone) {
        return new Times(zone, Locale.ENGLISH, I18NProvider::translate);
    }

    /** The day: 22 June 2022. */
    public String day(Instant moment) {
        return format(moment, "d MMMM uuuu");
    }

    /** The day without the year, where the year is plain: 22 June. */
    public String shortDay(Instant moment) {
        return format(moment, "d MMMM");
    }

    /** The time of day: 11:59 p.m. EDT. */
    public String time(Instant moment) {
        return words.say("base.time.of-day", clock(moment), format(moment, "zzz"));
    }

    /** Day and time: 22 June 2022, 11:59 p.m. EDT. */
    public String moment(Instant moment) {
        return words.say("base.time.moment", day(moment), clock(moment), format(moment, "zzz"));
    }

    /** The last moment before an end that is not included: midnight is said as the minute before it. */
    public String last(Instant end) {
        return moment(lastMinuteBefore(end));
    }

    /** The last moment before an end, in full: Wednesday 22 June 2022, 11:59 p.m. Eastern Time (EDT, UTC−4). */
    public String deadline(Instant end) {
        var last = lastMinuteBefore(end);
        return words.say(
                "base.time.deadline",
                format(last, "EEEE d MMMM uuuu"),
                clock(last),
                format(last, "vvvv"),
                format(last, "zzz"),
                offset(last));
    }

    /** How long is left at this moment until that end: days by the calendar, then hours, then minutes. */
    public Left left(Instant now, Instant end) {
        var left = Duration.between(now, end);
        if (left.isNegative() || left.isZero()) {
            return new Left(0, words.say("base.time.over"), words.say("base.time.over"), false);
        }
        if (left.toDays() >= 1) {
            var days = ChronoUnit.DAYS.between(
                    at(now).toLocalDate(), at(lastMinuteBefore(end)).toLocalDate());
            return left("day", Math.max(1, days), days <= SOON_DAYS);
        }
        return left.toHours() >= 1 ? left("hour", left.toHours(), true) : left("minute", left.toMinutes() + 1, true);
    }

    private Left left(String unit, long number, boolean soon) {
        return new Left(
                number, words.say("base.time.unit." + unit, number), words.say("base.time.left." + unit, number), soon);
    }

    private Instant lastMinuteBefore(Instant end) {
        return at(end).toLocalTime().equals(LocalTime.MIDNIGHT) ? end.minus(1, ChronoUnit.MINUTES) : end;
    }

    private String clock(Instant moment) {
        var key = at(moment).getHour() < 12 ? "base.time.morning" : "base.time.afternoon";
        return words.say(key, format(moment, "h:mm"));
    }

    private String offset(Instant moment) {
        var seconds = at(moment).getOffset().getTotalSeconds();
        var size = Duration.ofSeconds(Math.abs(seconds));
        var sign = seconds < 0 ? "\u2212" : "+";
        var hours = sign + size.toHours();
        return seconds == 0 ? "UTC" : "UTC" + hours + (size.toMinutesPart() == 0 ? "" : ":" + size.toMinutesPart());
    }

    private String format(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at(moment));
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(zone);
    }
}

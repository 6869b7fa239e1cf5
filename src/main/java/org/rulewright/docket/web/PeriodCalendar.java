package org.rulewright.docket.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.docket.PeriodNotice;

/**
 * The comment periods of a docket as a calendar (RFC 5545).
 *
 * <p>A period is the same event for ever: its name follows from the docket and its place, its sequence counts the
 * extensions, so that a calendar that has it moves it.
 */
final class PeriodCalendar {

    private final Docket docket;
    private final List<PeriodNotice> notices;
    private final String page;
    private final Words words;

    /** Says a translated text. */
    interface Words {
        String say(String key, Object... arguments);
    }

    /** @param page the whole address of the docket's page */
    PeriodCalendar(Docket docket, List<PeriodNotice> notices, String page, Words words) {
        this.docket = docket;
        this.notices = notices;
        this.page = page;
        this.words = words;
    }

    String write() {
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Rulewright//Comment periods//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("NAME", docket.number())
                .text("X-WR-CALNAME", docket.number())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        for (var place = 0; place < docket.periods().size(); place++) {
            event(place, docket.periods().get(place), text);
        }
        return text.line("END", "VCALENDAR").toString();
    }

    private void event(int place, CommentPeriod period, CalendarText text) {
        var extensions = extensionsOf(period);
        var changed =
                extensions.isEmpty() ? period.opens() : extensions.getLast().done();
        text.line("BEGIN", "VEVENT")
                .line("UID", uid(place))
                .line("SEQUENCE", String.valueOf(extensions.size()))
                .moment("DTSTAMP", changed)
                .moment("LAST-MODIFIED", changed)
                .moment("DTSTART", period.opens())
                .moment("DTEND", period.closes())
                .text("SUMMARY", words.say("docket.calendar.summary", docket.number(), docket.title()))
                .text("DESCRIPTION", description(extensions))
                .line("URL", page)
                .line("STATUS", "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER;RELATED=END", "-P2D")
                .text("DESCRIPTION", words.say("docket.calendar.alarm", docket.number()))
                .line("END", "VALARM")
                .line("END", "VEVENT");
    }

    private String description(List<PeriodNotice> extensions) {
        var told = new StringBuilder(
                words.say("docket.calendar.description", docket.agency().name(), page));
        extensions.forEach(notice ->
                told.append("\n").append(words.say("docket.calendar.extended", notice.notice(), notice.reason())));
        return told.toString();
    }

    /** Those that led to the close as it is now, the first one in front. */
    private List<PeriodNotice> extensionsOf(CommentPeriod period) {
        var led = new ArrayDeque<PeriodNotice>();
        Instant close = period.closes();
        for (var notice : notices.reversed()) {
            if (notice.kind() == PeriodNotice.Kind.EXTENDED && notice.newClose().equals(close)) {
                led.addFirst(notice);
                close = notice.oldClose();
            }
        }
        return List.copyOf(led);
    }

    private String uid(int place) {
        var name = "rulewright comment period " + docket.number() + " " + (place + 1);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

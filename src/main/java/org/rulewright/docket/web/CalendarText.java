package org.rulewright.docket.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes lines as iCalendar has them (RFC 5545): escaped, folded after 75 octets, ended by CR and LF. */
final class CalendarText {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is one of ours, written as it is. */
    CalendarText line(String name, String value) {
        return fold(name + ":" + value);
    }

    /** A line whose value somebody wrote. */
    CalendarText text(String name, String words) {
        return fold(name + ":" + escaped(words));
    }

    CalendarText moment(String name, Instant moment) {
        return line(name, UTC.format(moment));
    }

    /** Never between the octets of one sign. */
    private CalendarText fold(String line) {
        var octets = 0;
        for (var place = 0; place < line.length(); place += Character.charCount(line.codePointAt(place))) {
            var sign = Character.toString(line.codePointAt(place));
            var length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(sign);
            octets += length;
        }
        lines.append("\r\n");
        return this;
    }

    private static String escaped(String words) {
        return words.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

package org.rulewright.docket.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.rulewright.base.NotFound;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Periods;
import org.rulewright.platform.PortalAddress;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the comment periods of a docket to calendars, which come again and move what was extended. */
@RestController
class CalendarEndpoint {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Dockets dockets;
    private final Periods periods;
    private final PortalAddress portal;
    private final MessageSource messages;

    CalendarEndpoint(Dockets dockets, Periods periods, PortalAddress portal, MessageSource messages) {
        this.dockets = dockets;
        this.periods = periods;
        this.portal = portal;
        this.messages = messages;
    }

    @GetMapping("/calendar/{number}.ics")
    ResponseEntity<byte[]> get(@PathVariable String number) {
        var docket = dockets.get(number);
        if (docket.periods().isEmpty()) {
            throw new NotFound("docket.unknown", number);
        }
        var calendar = new PeriodCalendar(
                docket,
                periods.history(docket.id()).notices(),
                portal.of("dockets/" + docket.number()),
                (key, arguments) -> messages.getMessage(key, arguments, Locale.ENGLISH));
        var name = ContentDisposition.attachment()
                .filename(docket.number() + ".ics")
                .build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePublic())
                .body(calendar.write().getBytes(StandardCharsets.UTF_8));
    }
}

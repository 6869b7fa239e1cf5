package org.rulewright.moderation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rulewright.base.CsvLine;
import org.rulewright.comment.Page;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.moderation.LogEntry;
import org.rulewright.moderation.PublicLog;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public log of what was withheld in a docket, as a table for programs. */
@RestController
class WithheldCsv {

    private static final int AT_ONCE = 500;
    private static final List<String> TITLES =
            List.of("number", "date", "what", "comment", "grounds", "gaps", "reason", "undone");

    private final Dockets dockets;
    private final PublicLog log;
    private final MessageSource messages;

    WithheldCsv(Dockets dockets, PublicLog log, MessageSource messages) {
        this.dockets = dockets;
        this.log = log;
        this.messages = messages;
    }

    /** The latest first; the words of what was withheld are not in it. */
    @GetMapping("/data/{number}/withheld.csv")
    void send(@PathVariable String number, Locale locale, HttpServletResponse response) throws IOException {
        var docket = dockets.get(number);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(docket.number() + "-withheld.csv")
                        .build()
                        .toString());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ZERO).mustRevalidate().getHeaderValue());
        write(docket, locale, response.getWriter());
    }

    private void write(Docket docket, Locale locale, Writer to) throws IOException {
        to.write(String.join(",", TITLES) + "\r\n");
        var from = 0;
        var page = log.of(docket.id(), new Page(from, AT_ONCE));
        while (!page.isEmpty()) {
            for (var entry : page) {
                to.write(line(entry, locale));
            }
            from += AT_ONCE;
            page = log.of(docket.id(), new Page(from, AT_ONCE));
        }
    }

    private String line(LogEntry entry, Locale locale) {
        var comment = entry.comment();
        var grounds = entry.grounds().stream()
                .distinct()
                .map(ground -> messages.getMessage("moderation.ground." + ground, null, locale))
                .collect(Collectors.joining("; "));
        var gaps = entry.kind() == LogEntry.Kind.WORDS ? entry.grounds().size() : 0;
        return CsvLine.of(List.of(
                String.valueOf(entry.number()),
                entry.at().toString(),
                messages.getMessage("moderation.log.kind." + entry.kind(), null, locale),
                comment == null ? "" : comment.value(),
                grounds,
                gaps == 0 ? "" : String.valueOf(gaps),
                reason(entry, locale),
                String.valueOf(entry.undone())));
    }

    private String reason(LogEntry entry, Locale locale) {
        return entry.kind() == LogEntry.Kind.GROUPED
                ? messages.getMessage("moderation.log.counted", new Object[] {entry.counted()}, locale)
                : entry.reason();
    }
}

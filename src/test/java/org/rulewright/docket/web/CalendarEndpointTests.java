package org.rulewright.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewClose;
import org.rulewright.docket.Periods;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class CalendarEndpointTests {

    @LocalServerPort
    int port;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Periods periods;

    @Test
    void givesEachPeriodAsAnEventThatKeepsItsNameWhenItIsExtended() {
        var docket = aDocket().in(dockets, agencies);
        var before = unfolded(ask("/calendar/" + docket.number() + ".ics"));

        extend(docket);
        extend(dockets.get(docket.number()));
        var after = unfolded(ask("/calendar/" + docket.number() + ".ics"));

        assertThat(before).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").contains("SEQUENCE:0\r\n");
        assertThat(after)
                .contains("SEQUENCE:2\r\n", "Extended (87 FR 12345): The assessment came late\\, and is long.")
                .contains("/dockets/" + docket.number() + "\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(value("UID", after)).isEqualTo(value("UID", before));
        assertThat(value("DTSTART", after)).isEqualTo(value("DTSTART", before));
        assertThat(value("DTEND", after)).isGreaterThan(value("DTEND", before)).matches("\\d{8}T\\d{6}Z");
    }

    @Test
    void isACalendarForEverybodyAndStartsNoSession() {
        var docket = aDocket().in(dockets, agencies);

        var answer = ask("/calendar/" + docket.number() + ".ics");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(ask("/calendar/NOBODY-1.ics").statusCode()).isEqualTo(404);
    }

    private void extend(Docket docket) {
        var close = docket.periods().getLast().closes();
        OwnAuthority.as(Role.ADMIN, () -> {
            periods.extend(
                    docket.id(),
                    close,
                    new NewClose(
                            close.plus(Duration.ofDays(7)), "87 FR 12345", "The assessment came late, and is long."));
            return close;
        });
    }

    private static String unfolded(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replace("\r\n ", "");
    }

    private static String value(String name, String calendar) {
        var found = Pattern.compile("\r\n" + name + ":([^\r]*)\r\n").matcher(calendar);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> ask(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

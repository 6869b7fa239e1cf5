package org.rulewright.search.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.search.Mailroom;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.SearchService;
import org.rulewright.search.TableProgress;
import org.rulewright.search.TableProgress.Saved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;

@PortalTest
class SearchAlongTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TICKET = "5d0f3d5c-6c1b-4a5e-9a52-8f7a3f1f2b10";

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchService search;

    @Autowired
    SearchCsv table;

    @Autowired
    SearchFeed feed;

    @Autowired
    TableProgress progress;

    @Test
    void givesTheResultsAlongAsTableAndFeed() throws Exception {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("ALONG-1");
        mailroom.receive(docket, aLetter("ALONG-1-C1").saying("=1+1 is a <formula>, \"quoted\"\u0001"));
        mailroom.receive(docket, aLetter("ALONG-1-C2").saying("Something else."));
        await().atMost(SOON)
                .until(() -> search.find(Query.everything(docket)) instanceof Found found && found.total() == 2);
        var asked = new LinkedMultiValueMap<String, String>();
        asked.put("q", List.of("formula"));
        asked.put("in", List.of("ALONG-1"));
        asked.put("ticket", List.of(TICKET));

        var csv = new MockHttpServletResponse();
        table.send(asked, csv);
        var atom = feed.feed(asked, new MockHttpServletRequest()).getBody();

        assertThat(csv.getHeader("X-Total-Count")).isEqualTo("1");
        assertThat(progress.of(TICKET)).contains(new Saved(1, 1, true));
        assertThat(csv.getContentAsString()).contains("ALONG-1-C1", "\"'=1+1 is a <formula>, \"\"quoted\"\"");
        assertThat(csv.getContentAsString()).doesNotContain("ALONG-1-C2");
        var entries = Jsoup.parse(requireNonNull(atom), Parser.xmlParser()).select("feed > entry");
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.select("link").attr("href")).endsWith("comments/ALONG-1-C1");
            assertThat(entry.select("summary").text()).contains("<formula>");
        });
    }

    @Test
    void tellsFirstOfWhatBecamePublicLast() {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("ALONG-2");
        mailroom.receive(docket, aLetter("ALONG-2-C1"));
        var old = mailroom.receive(docket, aLetter("ALONG-2-C2"));
        mailroom.receiveAt(old, Instant.parse("2020-01-01T12:00:00Z"));
        var asked = new LinkedMultiValueMap<String, String>();
        asked.put("in", List.of("ALONG-2"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Jsoup.parse(
                                        requireNonNull(feed.feed(asked, new MockHttpServletRequest())
                                                .getBody()),
                                        Parser.xmlParser())
                                .select("feed > entry > id")
                                .eachText())
                        .satisfiesExactly(
                                first -> assertThat(first).endsWith("ALONG-2-C2"),
                                second -> assertThat(second).endsWith("ALONG-2-C1")));
    }
}

package org.rulewright.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Letter;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.search.Facet;
import org.rulewright.search.Mailroom;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.SearchService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@RecordApplicationEvents
class SearchSubscriptionsTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String READER = "reader@example.org";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchSubscriptions subscriptions;

    @Autowired
    SubscriptionLoop loop;

    @Autowired
    SubscriptionStore store;

    @Autowired
    SearchService search;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @Test
    void tellsOnlyThoseWhoConfirmedAndOnlyWhatIsNew() {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("MAIL-1");
        mailroom.receive(docket, aLetter("MAIL-1-C1").saying("Old words about saxitoxin."));
        subscriptions.ask(READER, Query.everything(docket).saying("saxitoxin"));
        var secret = secret();
        assertThat(subscriptions.find(secret).confirmed()).isFalse();

        subscriptions.confirm(secret);
        mailroom.receive(docket, aLetter("MAIL-1-C2").saying("New words about saxitoxin."));
        mailroom.receive(docket, aLetter("MAIL-1-C3").saying("About something else."));
        await().atMost(SOON)
                .until(() -> search.find(Query.everything(docket)) instanceof Found found && found.total() == 3);
        letTimePass();
        transaction.execute(_ -> loop.lookOnce(store.settled()));

        var letters = letters("search.mail.found");
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(READER);
            assertThat(letter.arguments()).anyMatch(words -> words.endsWith("comments/MAIL-1-C2"));
            assertThat(letter.arguments().getFirst()).isEqualTo("1");
            assertThat(letter.unsubscribe()).endsWith("search/mail/" + reveal(secret));
        });
    }

    @Test
    void waitsForWhatTheIndexHasNotBeenSent() {
        var longAgo = OffsetDateTime.now(ZoneOffset.UTC).minusHours(3);
        var row = database.sql("""
                insert into search_outbox (kind, subject, enqueued, next_try)
                values ('COMMENT', 0, :longAgo, 'infinity')
                returning id
                """).param("longAgo", longAgo).query(Long.class).single();

        var settled = store.settled();
        database.sql("update search_outbox set set_aside = now() where id = :row")
                .param("row", row)
                .update();
        var afterwards = store.settled();
        database.sql("delete from search_outbox where id = :row")
                .param("row", row)
                .update();

        assertThat(settled).isBefore(longAgo);
        assertThat(afterwards).isAfter(longAgo);
    }

    @Test
    void endsWithOneRequestOfAMailProgram() throws Exception {
        var docket = new Mailroom(portal).open("MAIL-9");
        subscriptions.ask("nine@example.org", Query.everything(docket));
        var secret = secret();
        var address = "http://127.0.0.1:" + port + "/one-click/search/mail/" + reveal(secret);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            for (var many = 0; many < 2; many++) {
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(200);
            }
        }

        assertThatThrownBy(() -> subscriptions.find(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void forgetsTheAddressOfWhoeverEndsIt() {
        var docket = new Mailroom(portal).open("MAIL-2");
        subscriptions.ask("other@example.org", Query.everything(docket));
        var secret = secret();

        subscriptions.end(secret);

        assertThatThrownBy(() -> subscriptions.find(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> subscriptions.ask("no address", Query.everything(docket)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void writesToNobodyManyTimesUnasked() {
        var docket = new Mailroom(portal).open("MAIL-3");

        for (var time = 0; time < 10; time++) {
            subscriptions.ask("victim@example.org", Query.everything(docket).saying("words " + time));
        }

        assertThat(letters("search.mail.confirm").stream()
                        .filter(letter -> letter.to().startsWith("victim")))
                .hasSize(3);
    }

    @Test
    void keepsAQueryInOneLine() {
        var query = Query.everything(null)
                .saying("\"a&b=c\" + d; é")
                .choosing(Facet.COUNTRY, Set.of("Côte d'Ivoire", "A & B"));

        assertThat(QueryAddress.ofLine(QueryAddress.line(query), null)).isEqualTo(query);
    }

    private List<Letter> letters(String key) {
        return events.stream(Letter.class)
                .filter(letter -> letter.key().equals(key))
                .toList();
    }

    private Secret secret() {
        var page = letters("search.mail.confirm").getLast().arguments().getLast();
        return new Secret(page.substring(page.lastIndexOf('/') + 1));
    }

    private static String reveal(Secret secret) {
        return secret.value();
    }

    private void letTimePass() {
        database.sql("update search_published set noticed = noticed - interval '2 minutes'")
                .update();
        database.sql("update search_subscription set told_through = told_through - interval '2 minutes'")
                .update();
    }
}

package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rulewright.UiTest;
import org.rulewright.comment.ClaimedParts;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.OwnClaims;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.SecretComment;
import org.rulewright.comment.Status;
import org.rulewright.comment.TracedWordFile;
import org.rulewright.confidential.Claims;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.SearchEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Puts words that nobody else would write into every confidential place, and looks for them everywhere else. */
@WithAnonymousUser
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests extends UiTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchEngine engine;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<String> canaries = new ArrayList<>();
    private String fileName = "";

    @Test
    void noHiddenWordIsFoundOutsideTheSealedStore(CapturedOutput output) throws Exception {
        var docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
        var receipt = send(docket);
        var number = receipt.trackingNumber();
        decide(receipt);
        await().atMost(SOON)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(index(docket)).contains(number.value()));

        var views = views(docket, receipt);
        assertThat(views).contains("[confidential", "File withheld as confidential");
        assertThat(canaries).hasSize(10);
        assertThat(leaks("database", database())).isEmpty();
        assertThat(leaks("index", index(docket))).isEmpty();
        assertThat(leaks("answers", answers(docket, receipt))).isEmpty();
        assertThat(leaks("views", views)).isEmpty();
        assertThat(leaks("log", output.getAll())).isEmpty();
    }

    /** Which of the canaries are there, counted in the order in which they were written; as text or as bytes. */
    private List<String> leaks(String where, String text) {
        return canaries.stream()
                .filter(canary -> text.contains(canary) || text.contains(hex(canary)))
                .map(canary -> where + " holds canary " + canaries.indexOf(canary))
                .toList();
    }

    private Receipt send(Docket docket) {
        var comment = SecretComment.on(docket, portal);
        fileName = fresh(".docx");
        var file = comment.hideFile(fileName, new TracedWordFile(fresh(), fresh(), fresh()).bytes(), "a fish");
        comment.twin(file, "public.docx", new TracedWordFile("A fish.", "", "").bytes());
        return comment.remarks("Publicly: " + hidden(comment) + " and " + hidden(comment))
                .point("A point: " + hidden(comment), hidden(comment), "From " + hidden(comment))
                .wording("May read " + hidden(comment))
                .send();
    }

    private String hidden(SecretComment comment) {
        return comment.hide("Secretly " + fresh() + ".", "a bird").label();
    }

    private String fresh(String ending) {
        return fresh() + ending;
    }

    private String fresh() {
        var canary = "canary" + UUID.randomUUID().toString().replace("-", "");
        canaries.add(canary);
        return canary;
    }

    /** Publishes it, reads all of it, refuses one claim, accepts one, and takes one back. */
    private void decide(Receipt receipt) {
        var own = portal.getBean(OwnClaims.class).of(receipt.secret());
        OwnAuthority.as(Role.MODERATOR, () -> {
            own.forEach(part -> read(portal.getBean(Claims.class), part));
            portal.getBean(ClaimedParts.class).accept(own.get(0).id());
            portal.getBean(ClaimedParts.class).accept(own.get(3).id());
            portal.getBean(ClaimedParts.class).refuse(own.get(1).id(), "It is known.");
            var desk = portal.getBean(CommentDesk.class);
            desk.move(desk.get(receipt.trackingNumber()), Status.PUBLISHED, "");
            return true;
        });
        portal.getBean(OwnClaims.class).withdraw(receipt.secret(), own.get(2).id());
    }

    private static boolean read(Claims claims, ConfidentialPart part) {
        return part.isFile()
                ? claims.file(part.id()).size() > 0
                : claims.read(part.id()).isBlank();
    }

    /** Every row of every table, bytes as hexadecimal digits. */
    private String database() {
        var tables = jdbc.sql("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name)
                from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                """).query(String.class).list();
        assertThat(tables).contains("public.draft", "public.record_entry", "public.confidential_content");
        return String.join(
                "\n",
                tables.stream()
                        .map(table -> jdbc.sql("select coalesce(string_agg(t::text, '|'), '') from " + table + " t")
                                .query(String.class)
                                .single())
                        .toList());
    }

    /** All that both indices hold of the docket. */
    private String index(Docket docket) throws IOException, InterruptedException {
        var address = engine.address().orElseThrow();
        browser.send(HttpRequest.newBuilder(address.resolve("/_refresh")).build(), BodyHandlers.ofString());
        return get(address.resolve("/_search?size=10000&q=docket:%22" + docket.number() + "%22"));
    }

    private String answers(Docket docket, Receipt receipt) throws Exception {
        var number = docket.number();
        var addresses = List.of(
                "/",
                "/search",
                "/dockets/" + number,
                "/dockets/" + number + "/text",
                "/dockets/" + number + "/comments",
                "/dockets/" + number + "/responses",
                "/dockets/" + number + "/comment",
                "/comments/" + receipt.trackingNumber().value(),
                "/receipts/" + receipt.secret().value(),
                "/data/" + number + ".csv",
                "/data/" + number + ".json",
                "/data/" + number + "/withheld.csv",
                "/feeds/" + number + ".atom",
                "/v4/comments",
                "/v4/comments/" + receipt.trackingNumber().value(),
                "/api/v1/comments");
        var all = new StringBuilder();
        for (var address : addresses) {
            all.append(asOthersRead(address, get(URI.create("http://127.0.0.1:" + port + address))));
        }
        return all.toString();
    }

    private String views(Docket docket, Receipt receipt) {
        var all = new StringBuilder();
        for (var address : List.of(
                "dockets/" + docket.number(),
                "dockets/" + docket.number() + "/comments",
                "dockets/" + docket.number() + "/comment",
                "comments/" + receipt.trackingNumber().value(),
                "receipts/" + receipt.secret().value(),
                "search?q=confidential")) {
            open(address);
            all.append(asOthersRead("/" + address, toPrettyTree(UI.getCurrent())));
        }
        return all.toString();
    }

    /** The sender reads the name of the file on the receipt, and nobody else has that address. */
    private String asOthersRead(String address, String page) {
        return address.startsWith("/receipts/") ? page.replace(fileName, "") : page;
    }

    private String get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}

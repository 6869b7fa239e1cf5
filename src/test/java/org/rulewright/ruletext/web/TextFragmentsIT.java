package org.rulewright.ruletext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.DocketExamples;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class TextFragmentsIT {
    private static final Instant MAY = Instant.parse("2022-05-23T12:00:00Z");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Versions versions;

    @Autowired
    Agencies agencies;

    @Autowired
    Dockets dockets;

    private final HttpClient browser = HttpClient.newHttpClient();
    private String docket = "";

    @BeforeEach
    void openADocket() {
        docket = "FRAGMENT-" + NUMBER.incrementAndGet();
        var id = new DocketExamples(agencies, dockets).open(docket);
        add(id, "v1-in-force.md", MAY);
        add(id, "v2-proposed.md", MAY);
        add(id, "v3-final.md", null);
    }

    @Test
    void servesATextAnyoneMayKeep() throws Exception {
        var answer = get("/text/1.html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Cholera toxin;").doesNotContain("<ins>", "<del>");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
    }

    @Test
    void servesARedline() throws Exception {
        var answer = get("/text/2.html?against=1");

        assertThat(answer.body())
                .contains(
                        "<ins><span class=\"rw-vh\">inserted: </span>Brevetoxin;</ins>", "was (d)(4)", "data-change=");
    }

    @Test
    void doesNotSendAgainWhatTheBrowserHas() throws Exception {
        var tag = get("/text/2.html?against=1").headers().firstValue("ETag").orElseThrow();

        var answer = get("/text/2.html?against=1", "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void givesEveryRedlineATagOfItsOwn() throws Exception {
        assertThat(get("/text/2.html?against=1").headers().firstValue("ETag"))
                .isNotEqualTo(get("/text/2.html").headers().firstValue("ETag"));
    }

    @Test
    void hidesADraftLikeWhatIsNotThere() throws Exception {
        var draft = get("/text/3.html");
        var draftAgainst = get("/text/2.html?against=3");
        var nothing = get("/text/9.html");

        assertThat(draft.statusCode()).isEqualTo(404);
        assertThat(draftAgainst.statusCode()).isEqualTo(404);
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(draft.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void knowsNoTextOfAnUnknownDocket() throws Exception {
        docket = "NOBODY-1";

        assertThat(get("/text/1.html").statusCode()).isEqualTo(404);
    }

    private void add(DocketId id, String file, @Nullable Instant published) {
        OwnAuthority.as(Role.ANALYST, () -> versions.addVersion(id, DocketExamples.version(file, published)));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:%d/fragments/%s%s".formatted(port, docket, path));
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}

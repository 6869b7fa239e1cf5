package org.rulewright.ruletext.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.DocketExamples;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class TextFilesIT {
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

    @Autowired
    Accounts accounts;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String docket = "";

    @BeforeEach
    void openADocket() {
        docket = "FILE-" + NUMBER.incrementAndGet();
        var id = new DocketExamples(agencies, dockets).open(docket);
        add(id, "v1-in-force.md", MAY);
        add(id, "v2-proposed.md", MAY);
        add(id, "v3-final.md", null);
    }

    @ParameterizedTest
    @CsvSource({
        "html, inline, text/html;charset=UTF-8",
        "docx, attachment, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xml, attachment, application/akn+xml;charset=UTF-8",
        "md, attachment, text/markdown;charset=UTF-8"
    })
    void sendsATextInEachForm(String ending, String shown, String type) throws Exception {
        var answer = get("2." + ending);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("%s; filename=\"%s-text-2.%s\"".formatted(shown, docket, ending));
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void sendsWhatChanged() throws Exception {
        var page = get("2.html?against=1");
        var word = get("2.docx?against=1");

        assertThat(page.body()).contains("<ins>", "href=\"http://127.0.0.1:%d/dockets/%s/text".formatted(port, docket));
        assertThat(header(word, "Content-Disposition")).contains(docket + "-text-2-against-1.docx");
    }

    @Test
    void doesNotSendAgainWhatTheReaderHas() throws Exception {
        var tag = header(get("2.docx?against=1"), "ETag");

        var answer = get("2.docx?against=1", "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(get("2.docx"), "ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "3.html, 404",
        "3.docx, 404",
        "3.xml, 404",
        "3.md, 404",
        "2.docx?against=3, 404",
        "9.xml, 404",
        "2.pdf, 404",
        "2.xml?against=1, 422",
        "2.html?against=one, 400",
        "two.html, 400",
        "99999999999.html, 400",
        "-1.html, 404"
    })
    void saysWhatItCannotSend(String file, int status) throws Exception {
        var answer = get(file);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void namesTheFormsThatThereAre() throws Exception {
        assertThat(get("2.pdf").body()).contains(".html, .docx, .xml (Akoma Ntoso) and .md (Markdown)");
    }

    @Test
    void sendsADraftToThoseWhoMayReadDraftsAndKeepsItNowhere() throws Exception {
        var account = new NewAccount("file-reader", "Reader", Role.PANELIST, "a long password", false);
        OwnAuthority.as(Role.ADMIN, () -> accounts.put(account));
        signIn(account);

        var answer = get("3.html?against=2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("This is a draft.", "<del>");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    private void signIn(NewAccount account) throws Exception {
        var page = send(request("/login"));
        var token = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"").matcher(page.body());
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(account.username(), account.password(), token.find() ? token.group(1) : "");
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private void add(DocketId id, String file, @Nullable Instant published) {
        OwnAuthority.as(Role.ANALYST, () -> versions.addVersion(id, DocketExamples.version(file, published)));
    }

    private HttpResponse<String> get(String file, String... headers) throws IOException, InterruptedException {
        var request = request("/data/%s/text/%s".formatted(docket, file));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

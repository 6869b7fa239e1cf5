package org.rulewright.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class DoorTests {

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void saysCalmlyThatAnAddressLeadsNowhere() throws Exception {
        var answer = get("/no-such-page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("There is no page at this address");
    }

    @Test
    void saysCalmlyWhatWasRefusedBeforeAnyPage() throws Exception {
        var address = request("/dockets;forged").header("Accept", "text/html").build();

        var answer = browser.send(address, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This cannot be opened").doesNotContain("Whitelabel");
    }

    @Test
    void sendsAVisitorFromTheDeskToTheSignIn() throws Exception {
        var answer = get("/staff");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/login");
    }

    @Test
    void showsNothingOfItsInsidesButItsHealth() throws Exception {
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(403);
    }

    @Test
    void showsItsFiguresToAMonitorWithTheKeyAlone() throws Exception {
        var figure = "/actuator/metrics/rulewright.search.queue";
        var monitor = request(figure).header("Authorization", "Bearer " + PortalTest.MONITOR_KEY);
        var stranger = request(figure).header("Authorization", "Bearer " + PortalTest.MONITOR_KEY + "x");

        var shown = browser.send(monitor.setHeader("Accept", "*/*").build(), BodyHandlers.ofString());

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("rulewright.search.queue");
        assertThat(browser.send(stranger.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(403);
        assertThat(get(figure).statusCode()).isEqualTo(403);
    }

    @Test
    void forbidsOtherSitesToFrameOrFeedAPage() throws Exception {
        var headers = get("/how-it-works").headers();

        assertThat(headers.firstValue("x-frame-options")).hasValue("DENY");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("content-security-policy").orElseThrow()).contains("default-src 'self'");
    }

    @Test
    void keepsWordsFromRunningAsAScript() throws Exception {
        var answer = get("/search?q=%3C%2Fscript%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(answer.body()).contains("\\u003cscript>alert(1)").doesNotContain("<script>alert(1)");
    }

    @Test
    void servesItsOwnStylesCompressed() throws Exception {
        var answer = browser.send(
                request("/assets/portal.css").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("content-encoding")).hasValue("gzip");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8");
    }
}

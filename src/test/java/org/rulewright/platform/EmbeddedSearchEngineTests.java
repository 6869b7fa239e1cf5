package org.rulewright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rulewright.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class EmbeddedSearchEngineTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    EmbeddedSearchEngine engine;

    @LocalServerPort
    int port;

    @BeforeEach
    void waitForSearch() {
        await().atMost(Duration.ofSeconds(60)).until(() -> engine.address().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "english, the regulated toxins, toxin",
        "french, les toxines, toxin",
        "german, die Lizenzen, lizenz",
        "spanish, las toxinas, toxin"
    })
    void stemsLikeAStockNode(String analyser, String text, String stem) throws Exception {
        var question = """
                {"analyzer": "%s", "text": "%s"}""".formatted(analyser, text);

        var tokens = send(HttpRequest.newBuilder(engine.address().orElseThrow().resolve("/_analyze"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question)));

        assertThat(tokens).contains("\"token\":\"" + stem + "\"");
    }

    @Test
    void leavesThePortalUpWhileSearchIsAway() throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(health("")).contains("\"search\":{\"status\":\"UP\"}"));

        engine.stop();
        var address = engine.address();
        var withoutSearch = health("");
        var readiness = health("/readiness");
        engine.start();

        assertThat(address).isEmpty();
        assertThat(withoutSearch).contains("\"search\":{\"status\":\"AWAY\"}").endsWith("\"status\":\"UP\"}");
        assertThat(readiness).contains("\"database\":{\"status\":\"UP\"}").contains("\"status\":\"UP\"");
    }

    private String health(String group) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health" + group)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}

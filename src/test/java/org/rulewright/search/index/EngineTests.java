package org.rulewright.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.truth.Audience;
import org.springframework.boot.health.contributor.Status;

/** With a cluster that lets the public's key ask the public's index, under a path of its own. */
class EngineTests {

    private static final String PUBLIC_KEY = "cHVibGlj";

    @SuppressWarnings("NullAway.Init") // started before each test
    private HttpServer cluster;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Engine engine;

    private volatile int status = 200;

    private record Cluster(URI url) implements SearchEngine {
        @Override
        public Optional<URI> address() {
            return Optional.of(url);
        }

        @Override
        public Optional<String> publicApiKey() {
            return Optional.of(PUBLIC_KEY);
        }
    }

    @BeforeEach
    void startACluster() throws IOException {
        cluster = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cluster.createContext("/", this::answer);
        cluster.start();
        var port = cluster.getAddress().getPort();
        engine = new Engine(new Cluster(URI.create("http://127.0.0.1:" + port + "/engine")));
    }

    @AfterEach
    void stopIt() {
        engine.disconnect();
        cluster.stop(0);
    }

    @Test
    void isUpWhereOnlyThePublicIndexMayBeAsked() {
        assertThat(health()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 503})
    void isAwayWhereItDoesNotLetUsIn(int answer) {
        status = answer;

        assertThatThrownBy(this::ask).isInstanceOf(EngineAway.class);
        assertThat(health()).isEqualTo(new Status("AWAY"));
    }

    @Test
    void isNotAwayWhereTheQuestionIsWrong() {
        status = 400;

        assertThatThrownBy(this::ask).isInstanceOf(ElasticsearchException.class);
    }

    @Test
    void isThereAgain() {
        status = 403;
        assertThatThrownBy(this::ask).isInstanceOf(EngineAway.class);

        status = 200;

        assertThat(ask()).isEqualTo(3);
    }

    private Status health() {
        return new SearchHealthIndicator(engine).health().getStatus();
    }

    private long ask() {
        return engine.ask(client -> client.count(all -> all.index(Audience.PUBLIC.alias())))
                .count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var isAllowed = exchange.getRequestURI().getPath().equals("/engine/rulewright-public/_count")
                    && ("ApiKey " + PUBLIC_KEY)
                            .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            var code = isAllowed ? status : 403;
            var said = (code == 200
                            ? "{\"count\": 3, \"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}"
                            : "{\"error\": {\"type\": \"an_exception\", \"reason\": \"no\"}, \"status\": " + code + "}")
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(code, said.length);
            exchange.getResponseBody().write(said);
        }
    }
}

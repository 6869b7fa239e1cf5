package org.rulewright.platform.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.rulewright.platform.SearchEngine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Asks the search engine how it is.
 *
 * <p>Search that does not answer is {@code AWAY}, not {@code DOWN}: comments are still received and read, so the portal
 * as a whole stays up.
 */
final class SearchHealthIndicator implements HealthIndicator {

    static final Status AWAY = new Status("AWAY");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SearchEngine engine;
    private final HttpClient http;

    SearchHealthIndicator(SearchEngine engine) {
        this.engine = engine;
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE);
        engine.trust().ifPresent(client::sslContext);
        this.http = client.build();
    }

    @Override
    public Health health() {
        var answers = engine.address().filter(this::answers).isPresent();
        return Health.status(answers ? Status.UP : AWAY).build();
    }

    private boolean answers(URI address) {
        var request =
                HttpRequest.newBuilder(address.resolve("/_cluster/health")).timeout(PATIENCE);
        engine.apiKey().ifPresent(key -> request.header("Authorization", "ApiKey " + key));
        try {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

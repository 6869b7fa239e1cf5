package org.rulewright.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.Subject;
import org.rulewright.search.truth.Subject.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bodies that the relay would send, made beforehand, and a bare client that sends them. */
record RawBulk(List<Part> parts, HttpClient http) {

    private static final int BATCH = 1_000;

    /** A body for one index. */
    record Part(Audience audience, Path body) {}

    static RawBulk of(Copyist copyist, List<Long> comments) {
        var parts = new ArrayList<Part>();
        for (var first = 0; first < comments.size(); first += BATCH) {
            var rows = comments.subList(first, Math.min(comments.size(), first + BATCH)).stream()
                    .map(id -> new OutboxRow(id, new Subject(Kind.COMMENT_ALONE, id), true, 0, 1))
                    .toList();
            var changes = copyist.changes(Kind.COMMENT_ALONE, rows);
            for (var audience : Audience.values()) {
                parts.add(new Part(audience, write(audience, changes)));
            }
        }
        return new RawBulk(parts, HttpClient.newHttpClient());
    }

    private static Path write(Audience audience, List<Change> changes) {
        var body = new StringBuilder();
        changes.stream()
                .filter(change -> change.audience() == audience)
                .forEach(change -> body.append(
                                "{\"index\":{\"_id\":\"%s\",\"version\":%d,\"version_type\":\"external\"}}\n"
                                        .formatted(change.documentId(), change.version()))
                        .append(JsonMapper.shared().writeValueAsString(change.document()))
                        .append('\n'));
        try {
            var file = Files.createTempFile("bulk", ".ndjson");
            file.toFile().deleteOnExit();
            return Files.writeString(file, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(URI engine, Part part) {
        try {
            var answer = ask(
                    HttpRequest.newBuilder(engine.resolve("/" + part.audience().alias() + "/_bulk"))
                            .header("Content-Type", "application/x-ndjson")
                            .POST(BodyPublishers.ofFile(part.body()))
                            .build());
            if (answer.at("/errors").asBoolean(true)) {
                throw new IllegalStateException("the engine did not take all of it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode get(URI address) {
        return ask(HttpRequest.newBuilder(address).build());
    }

    private JsonNode ask(HttpRequest request) {
        try {
            return JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

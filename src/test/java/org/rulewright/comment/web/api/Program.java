package org.rulewright.comment.web.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API. */
final class Program {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client;
    private final String portal;

    Program(int port) {
        this(port, InetAddress.getLoopbackAddress());
    }

    /** A client in another network. */
    Program(int port, InetAddress from) {
        client = HttpClient.newBuilder().localAddress(from).build();
        portal = "http://127.0.0.1:" + port;
    }

    record Answer(int status, String type, JsonNode body, HttpResponse<String> whole) {

        String text(String field) {
            return body.path(field).asString();
        }
    }

    Answer send(String key, String comment) {
        return answer(request("/api/v1/comments", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(comment))
                .build());
    }

    Answer get(String path) {
        return answer(request(path, "application/json").GET().build());
    }

    HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(portal + path)).header("Content-Type", type);
    }

    Answer answer(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            var type = answer.headers().firstValue("content-type").orElse("");
            var body =
                    type.contains("json") && !type.contains("ndjson") ? JSON.readTree(answer.body()) : JSON.nullNode();
            return new Answer(answer.statusCode(), type, body, answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

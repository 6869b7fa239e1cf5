package org.rulewright.search.index;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Lets questions to one index through, and nothing else: no other index, no writing, no managing. */
record OneIndexTransport(ElasticsearchTransport inner, String index) implements ElasticsearchTransport {

    private static final Set<String> QUESTIONS = Set.of("_search", "_msearch", "_count", "_analyze", "_pit");

    @Override
    public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        refuseAnythingElse(request, endpoint);
        return inner.performRequest(request, endpoint, options);
    }

    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
            Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
        refuseAnythingElse(request, endpoint);
        return inner.performRequestAsync(request, endpoint, options);
    }

    private <Q> void refuseAnythingElse(Q request, Endpoint<Q, ?, ?> endpoint) {
        var path = endpoint.requestUrl(request);
        var parts = path.split("/", -1);
        if (parts.length != 3 || !parts[1].equals(index) || !QUESTIONS.contains(parts[2])) {
            throw new IllegalStateException("this connection asks " + index + " and nothing else, not " + path);
        }
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return inner.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return inner.options();
    }

    @Override
    public void close() throws IOException {
        inner.close();
    }
}

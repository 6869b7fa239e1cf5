package org.rulewright.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.platform.SearchEngine;
import org.springframework.stereotype.Component;

/** Talks to Elasticsearch wherever it is just now; an embedded one has another address after each start. */
@Component
public class Engine {

    private static final Duration PATIENCE_OF_A_READER = Duration.ofSeconds(5);
    private static final Duration PATIENCE_OF_THE_RELAY = Duration.ofSeconds(60);
    private static final Set<Integer> NOT_READY = Set.of(408, 429, 502, 503, 504);

    private final SearchEngine engine;
    private @Nullable EngineConnection connection;

    Engine(SearchEngine engine) {
        this.engine = engine;
    }

    /** Something that is asked of the engine. */
    @FunctionalInterface
    public interface Call<T> {
        /** Asks it. */
        T on(ElasticsearchClient client) throws IOException;
    }

    /** Asks on behalf of somebody who waits; throws {@link EngineAway} rather than let them wait for long. */
    public <T> T ask(Call<T> call) {
        return patiently(PATIENCE_OF_A_READER, call);
    }

    /** Asks on behalf of nobody; throws {@link EngineAway} where there is no answer. */
    public <T> T tell(Call<T> call) {
        return patiently(PATIENCE_OF_THE_RELAY, call);
    }

    private <T> T patiently(Duration patience, Call<T> call) {
        try {
            return call.on(connected().client(patience));
        } catch (IOException e) {
            throw new EngineAway("Elasticsearch does not answer", e);
        } catch (ElasticsearchException e) {
            if (NOT_READY.contains(e.status()) || isWithoutIndex(e)) {
                throw new EngineAway("Elasticsearch is not ready", e);
            }
            throw e;
        }
    }

    private static boolean isWithoutIndex(ElasticsearchException e) {
        return e.status() == 404 && "index_not_found_exception".equals(e.error().type());
    }

    private synchronized EngineConnection connected() {
        var address = engine.address().orElseThrow(() -> new EngineAway("Elasticsearch has no address", null));
        var open = connection;
        if (open == null || !open.address().equals(address)) {
            disconnect();
            open = EngineConnection.to(address, engine);
            connection = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void disconnect() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}

package org.rulewright.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.truth.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Talks to Elasticsearch wherever it is just now; an embedded one has another address after each start.
 *
 * <p>There are three doors: one by which the public's questions are asked, one for those of staff, and one for the relay.
 * The first two have connections and credentials of their own, and cannot name any index but theirs.
 */
@Component
public class Engine {

    private static final Logger log = LoggerFactory.getLogger(Engine.class);
    private static final Duration PATIENCE_OF_A_READER = Duration.ofSeconds(5);
    private static final Duration PATIENCE_OF_THE_RELAY = Duration.ofSeconds(60);

    private final SearchEngine engine;
    private final Map<Door, EngineConnection> open = new EnumMap<>(Door.class);
    private final Set<Door> shut = ConcurrentHashMap.newKeySet();

    Engine(SearchEngine engine) {
        this.engine = engine;
    }

    /** Who comes to the engine. */
    enum Door {
        PUBLIC,
        STAFF,
        RELAY
    }

    /** Something that is asked of the engine. */
    @FunctionalInterface
    public interface Call<T> {
        /** Asks it. */
        T on(ElasticsearchClient client) throws IOException;
    }

    /** Asks the public index on behalf of somebody who waits; throws {@link EngineAway} rather than let them wait for long. */
    public <T> T ask(Call<T> call) {
        return ask(Audience.PUBLIC, call);
    }

    /** Asks the index of the audience alone; throws {@link EngineAway} rather than let anybody wait for long. */
    public <T> T ask(Audience audience, Call<T> call) {
        return patiently(audience == Audience.PUBLIC ? Door.PUBLIC : Door.STAFF, PATIENCE_OF_A_READER, call);
    }

    /** Writes and manages on behalf of nobody; throws {@link EngineAway} where there is no answer. */
    <T> T tell(Call<T> call) {
        return patiently(Door.RELAY, PATIENCE_OF_THE_RELAY, call);
    }

    private <T> T patiently(Door door, Duration patience, Call<T> call) {
        try {
            var answer = call.on(connected(door).client(patience));
            if (shut.remove(door)) {
                log.info("Elasticsearch answers the door {} again", door);
            }
            return answer;
        } catch (IOException e) {
            throw new EngineAway("Elasticsearch does not answer", e);
        } catch (ElasticsearchException e) {
            throw isWithoutIndex(e) || isShut(door, e) ? new EngineAway("Elasticsearch is not ready", e) : e;
        }
    }

    private boolean isShut(Door door, ElasticsearchException e) {
        var type = e.error().type();
        var isShut = EngineAway.isMeantBy(e.status(), type);
        if (isShut && shut.add(door)) {
            log.warn("Elasticsearch does not answer the door {}: {} {}", door, e.status(), type);
        }
        return isShut;
    }

    private static boolean isWithoutIndex(ElasticsearchException e) {
        return e.status() == 404 && "index_not_found_exception".equals(e.error().type());
    }

    private synchronized EngineConnection connected(Door door) {
        var address = engine.address().orElseThrow(() -> new EngineAway("Elasticsearch has no address", null));
        var known = open.get(door);
        if (known == null || !known.address().equals(address)) {
            disconnect(door);
            known = EngineConnection.to(address, engine, door);
            open.put(door, known);
        }
        return known;
    }

    private void disconnect(Door door) {
        var gone = open.remove(door);
        if (gone != null) {
            gone.close();
        }
    }

    @PreDestroy
    synchronized void disconnect() {
        for (var door : Door.values()) {
            disconnect(door);
        }
    }
}

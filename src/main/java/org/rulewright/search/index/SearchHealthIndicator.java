package org.rulewright.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import org.rulewright.search.truth.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether everybody can search, asked as everybody asks.
 *
 * <p>Search that does not answer is {@code AWAY}, not {@code DOWN}: comments are still received and read, so the portal
 * as a whole stays up.
 */
@Component
class SearchHealthIndicator implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(SearchHealthIndicator.class);
    private static final Status AWAY = new Status("AWAY");

    private final Engine engine;

    SearchHealthIndicator(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        return Health.status(answers() ? Status.UP : AWAY).build();
    }

    private boolean answers() {
        try {
            engine.ask(client -> client.count(all -> all.index(Audience.PUBLIC.alias())));
            return true;
        } catch (EngineAway | ElasticsearchException e) {
            log.debug("Search is away", e);
            return false;
        }
    }
}

package org.rulewright.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.index.Engine.Door;
import org.rulewright.search.truth.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pool of connections to one address. */
record EngineConnection(URI address, ElasticsearchClient client, ElasticsearchTransport transport) {

    private static final Logger log = LoggerFactory.getLogger(EngineConnection.class);
    private static final Timeout TO_CONNECT = Timeout.ofSeconds(2);
    private static final int MOST_CONNECTIONS = 40;

    static EngineConnection to(URI address, SearchEngine engine, Door door) {
        var rest = Rest5Client.builder(address)
                .setConnectionConfigCallback(config -> config.setConnectTimeout(TO_CONNECT))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(MOST_CONNECTIONS).setMaxConnTotal(MOST_CONNECTIONS));
        key(engine, door)
                .ifPresent(key ->
                        rest.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + key)}));
        engine.trust().ifPresent(rest::setSSLContext);
        var transport = guarded(new Rest5ClientTransport(rest.build(), new Jackson3JsonpMapper()), door);
        return new EngineConnection(address, new ElasticsearchClient(transport), transport);
    }

    private static Optional<String> key(SearchEngine engine, Door door) {
        return switch (door) {
            case PUBLIC -> engine.publicApiKey();
            case STAFF -> engine.staffApiKey();
            case RELAY -> engine.apiKey();
        };
    }

    private static ElasticsearchTransport guarded(ElasticsearchTransport transport, Door door) {
        return switch (door) {
            case PUBLIC -> new OneIndexTransport(transport, Audience.PUBLIC.alias());
            case STAFF -> new OneIndexTransport(transport, Audience.STAFF.alias());
            case RELAY -> transport;
        };
    }

    /** The client, which gives up after this time. */
    ElasticsearchClient client(Duration patience) {
        var options = ((Rest5ClientOptions) transport.options()).toBuilder();
        options.restClientRequestOptionsBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(patience))
                        .setResponseTimeout(Timeout.of(patience))
                        .build());
        return client.withTransportOptions(options.build());
    }

    void close() {
        try {
            transport.close();
        } catch (IOException e) {
            log.debug("Closing the connection to {} failed", address, e);
        }
    }
}

package org.rulewright.platform;

import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** The Elasticsearch that this portal searches with, be it embedded or a cluster of the operator's. */
public interface SearchEngine {

    /** Where it answers; empty while it is away. */
    Optional<URI> address();

    /** What to send as {@code Authorization: ApiKey ..}; empty if it wants none. */
    default Optional<String> apiKey() {
        return Optional.empty();
    }

    /** Whom to trust beside the usual authorities; empty if nobody. */
    default Optional<SSLContext> trust() {
        return Optional.empty();
    }
}

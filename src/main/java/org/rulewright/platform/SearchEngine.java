package org.rulewright.platform;

import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** The Elasticsearch that this portal searches with, be it embedded or a cluster of the operator's. */
public interface SearchEngine {

    /** Where it answers; empty while it is away. */
    Optional<URI> address();

    /** What the relay sends as {@code Authorization: ApiKey ..} to write and manage all indices; empty if it wants none. */
    default Optional<String> apiKey() {
        return Optional.empty();
    }

    /** The key with which the public's questions are asked, which can read nothing else; empty if it wants none. */
    default Optional<String> publicApiKey() {
        return apiKey();
    }

    /** The key with which the staff's questions are asked; empty if it wants none. */
    default Optional<String> staffApiKey() {
        return apiKey();
    }

    /** Whom to trust beside the usual authorities; empty if nobody. */
    default Optional<SSLContext> trust() {
        return Optional.empty();
    }
}

package org.rulewright.platform.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to use the Elasticsearch that {@code rulewright.search.url} names, or the embedded one.
 *
 * @param apiKey the cluster's API key; null if it wants none
 * @param caCertificate the PEM file of the authority that signed the cluster's certificate; null for the usual ones
 * @param engine where the embedded node's programs are; null for the folder beside the jar
 */
@ConfigurationProperties("rulewright.search")
record SearchSettings(
        @Nullable String apiKey,
        @Nullable Path caCertificate,
        @Nullable Path engine) {}

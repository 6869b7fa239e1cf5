package org.rulewright.platform.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How to use the Elasticsearch that {@code rulewright.search.url} names, or the embedded one.
 *
 * @param apiKey the key that writes and manages the indices; null if the cluster wants none
 * @param everybody how the public's questions are asked; null for the key above
 * @param staff how the staff's questions are asked; null for the key above
 * @param caCertificate the PEM file of the authority that signed the cluster's certificate; null for the usual ones
 * @param engine where the embedded node's programs are; null for the folder beside the jar
 */
@ConfigurationProperties("rulewright.search")
record SearchSettings(
        @Nullable String apiKey,
        @Name("public") @Nullable Reader everybody,
        @Nullable Reader staff,
        @Nullable Path caCertificate,
        @Nullable Path engine) {

    /** Who only reads. */
    record Reader(@Nullable String apiKey) {}

    @Nullable
    String publicApiKey() {
        return everybody == null || everybody.apiKey() == null ? apiKey : everybody.apiKey();
    }

    @Nullable
    String staffApiKey() {
        return staff == null || staff.apiKey() == null ? apiKey : staff.apiKey();
    }
}

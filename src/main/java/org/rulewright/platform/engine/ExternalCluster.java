package org.rulewright.platform.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.rulewright.platform.SearchEngine;
import org.rulewright.platform.StartRefused;
import org.springframework.util.StringUtils;

/** A cluster of the operator's. */
record ExternalCluster(
        URI url,
        Optional<String> apiKey,
        Optional<String> publicApiKey,
        Optional<String> staffApiKey,
        Optional<SSLContext> trust)
        implements SearchEngine {

    static ExternalCluster of(URI url, SearchSettings settings) {
        return new ExternalCluster(
                withoutSlash(url),
                Optional.ofNullable(settings.apiKey()),
                Optional.ofNullable(settings.publicApiKey()),
                Optional.ofNullable(settings.staffApiKey()),
                Optional.ofNullable(settings.caCertificate()).map(ExternalCluster::trusting));
    }

    /** What is asked begins with one. */
    private static URI withoutSlash(URI url) {
        return URI.create(StringUtils.trimTrailingCharacter(url.toString(), '/'));
    }

    @Override
    public Optional<URI> address() {
        return Optional.of(url);
    }

    private static SSLContext trusting(Path pem) {
        try (var file = Files.newInputStream(pem)) {
            var authorities = KeyStore.getInstance(KeyStore.getDefaultType());
            authorities.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                authorities.setCertificateEntry("authority-" + authorities.size(), certificate);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new StartRefused(
                    "The certificate in rulewright.search.ca-certificate cannot be used: " + e.getMessage(), e);
        }
    }
}

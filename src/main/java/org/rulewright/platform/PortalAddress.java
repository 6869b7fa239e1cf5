package org.rulewright.platform;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people find the portal: what links in mails begin with. The setting {@code rulewright.public-url} says it. */
@Component
public class PortalAddress {

    private final Environment settings;

    PortalAddress(Environment settings) {
        this.settings = settings;
    }

    /** The whole address of a page, from its path without a leading slash. */
    public String of(String path) {
        var set = settings.getProperty("rulewright.public-url", "").strip();
        var base = set.isEmpty() ? local() : set;
        return base.endsWith("/") ? base + path : base + "/" + path;
    }

    /** Where the portal itself listens. */
    public String local() {
        var isSecure =
                settings.containsProperty("server.ssl.bundle") || settings.containsProperty("server.ssl.key-store");
        var host = settings.getProperty("server.address", "127.0.0.1");
        var port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        return "%s://%s:%s/".formatted(isSecure ? "https" : "http", host, port);
    }
}

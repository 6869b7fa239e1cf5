package org.rulewright.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets a monitor read the portal's figures, by a key that the operator sets; without one they are closed to everybody. */
@Component
class MonitorKey {

    /** So long that nobody guesses it, however often he may try. */
    private static final int SHORTEST = 32;

    private static final String SCHEME = "Bearer ";

    private final String key;

    MonitorKey(@Value("${rulewright.monitor.key:}") String key) {
        if (!key.isEmpty() && key.length() < SHORTEST) {
            throw new IllegalStateException(
                    "rulewright.monitor.key must have " + SHORTEST + " characters or more, or be left out");
        }
        this.key = key;
    }

    /** Whether the request has the key with it. */
    boolean opens(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !key.isEmpty()
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), (SCHEME + key).getBytes(StandardCharsets.UTF_8));
    }
}

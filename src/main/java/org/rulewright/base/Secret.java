package org.rulewright.base;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * An unguessable address part that opens one thing to whoever holds it: a draft or a receipt.
 *
 * <p>Only its fingerprint is stored, so that a copy of the database opens nothing.
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /** Refuses what cannot be one of ours: 32 characters of URL-safe Base64. */
    public Secret {
        if (!value.matches("[A-Za-z0-9_-]{32}")) {
            throw new NotFound("base.secret.unknown");
        }
    }

    /** A new one with 192 random bits. */
    public static Secret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored in its place. */
    public Sha256 fingerprint() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}

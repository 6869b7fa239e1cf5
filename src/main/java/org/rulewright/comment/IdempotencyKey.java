package org.rulewright.comment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;

/**
 * The name that a sender gives to one act of sending, so that sending it again sends nothing twice.
 *
 * <p>Whoever knows it gets the receipt. It must therefore be as hard to guess as a receipt, and only its fingerprint is
 * stored.
 */
public record IdempotencyKey(String value) {

    private static final int SECRET_BYTES = 24;

    /** Refuses what could be guessed: it takes 22 to 128 letters, digits, hyphens or underscores. */
    public IdempotencyKey {
        if (!value.matches("[A-Za-z0-9_-]{22,128}")) {
            throw new Refusal("comment.refused.key");
        }
    }

    /** A new one. */
    public static IdempotencyKey fresh() {
        return of(Secret.fresh());
    }

    /** The key under which a draft is sent: a draft is sent once. */
    public static IdempotencyKey of(Secret draft) {
        return new IdempotencyKey(draft.value());
    }

    /** The fingerprint of the draft that is sent under this key, if it is one. */
    Sha256 draft() {
        return Sha256.of(value);
    }

    /** What is stored in its place. */
    Sha256 fingerprint() {
        return Sha256.of("key " + value);
    }

    /** The receipt's secret; it follows from the key, so that the same sending always gets the same receipt. */
    Secret receipt() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(("receipt " + value).getBytes(StandardCharsets.UTF_8));
            return new Secret(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, SECRET_BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "IdempotencyKey[hidden]";
    }
}

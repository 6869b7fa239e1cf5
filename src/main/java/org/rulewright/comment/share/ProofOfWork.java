package org.rulewright.comment.share;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rulewright.base.Secret;

/**
 * A puzzle that costs a machine some time and its owner nothing else: find a number behind the challenge so that the
 * SHA-256 digest of both begins with enough zero bits. Each challenge is good once, and for ten minutes.
 */
final class ProofOfWork {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 200_000;
    private static final int LONGEST = 200;
    private static final String SEAL = "HmacSHA256";

    private final int bits;
    private final SecretKeySpec key;
    private final Map<String, Boolean> used = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    ProofOfWork(int bits) {
        this.bits = bits;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, SEAL);
    }

    /** A new challenge. */
    String challenge(Instant now) {
        var text = now.plus(GOOD_FOR).getEpochSecond() + "-" + Secret.fresh().value();
        return text + "." + seal(text);
    }

    /** Whether it answers a challenge of ours that is still good and was not used: the challenge, a colon, a number. */
    boolean isSolved(String proof, Instant now) {
        var colon = proof.lastIndexOf(':');
        if (colon < 0 || proof.length() > LONGEST) {
            return false;
        }
        var challenge = proof.substring(0, colon);
        return isOurs(challenge, now) && zeroBits(digest(proof)) >= bits && isFirst(challenge);
    }

    private boolean isOurs(String challenge, Instant now) {
        var dot = challenge.indexOf('.');
        var dash = challenge.indexOf('-');
        if (dot < 0 || dash < 0 || !challenge.substring(0, dash).matches("\\d{1,12}")) {
            return false;
        }
        var text = challenge.substring(0, dot);
        var isSealed = MessageDigest.isEqual(
                seal(text).getBytes(StandardCharsets.US_ASCII),
                challenge.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return isSealed && now.getEpochSecond() < Long.parseLong(challenge.substring(0, dash));
    }

    private boolean isFirst(String challenge) {
        synchronized (used) {
            return used.put(challenge, true) == null;
        }
    }

    private String seal(String text) {
        try {
            var mac = Mac.getInstance(SEAL);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + SEAL, e);
        }
    }

    private static byte[] digest(String proof) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static int zeroBits(byte[] digest) {
        var zeros = 0;
        for (var next : digest) {
            if (next != 0) {
                return zeros + Integer.numberOfLeadingZeros(next & 0xff) - (Integer.SIZE - Byte.SIZE);
            }
            zeros += Byte.SIZE;
        }
        return zeros;
    }
}

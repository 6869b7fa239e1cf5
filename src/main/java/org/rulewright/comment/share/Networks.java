package org.rulewright.comment.share;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells networks apart without keeping their addresses: by a fingerprint whose key is made anew each day and never
 * leaves the memory.
 *
 * @see "docs/decisions/0008-anonymity-and-withholding.md"
 */
final class Networks {

    private static final String FINGERPRINT = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int HOME_BYTES = 7;

    private final SecureRandom random = new SecureRandom();
    private LocalDate day = LocalDate.EPOCH;
    private byte[] key = {};

    /**
     * The fingerprint of the network that an address belongs to: the address itself, or with IPv6 what one home gets;
     * empty for the machine's own address, which says nothing about whoever is behind it.
     */
    Optional<String> of(String address, Instant now) {
        try {
            var known = InetAddress.ofLiteral(address);
            var bytes = known.getAddress();
            var isOwn = known.isLoopbackAddress() && bytes[bytes.length - 1] == 1;
            return isOwn
                    ? Optional.empty()
                    : Optional.of(fingerprint(bytes.length > 4 ? Arrays.copyOf(bytes, HOME_BYTES) : bytes, now));
        } catch (IllegalArgumentException _) {
            return Optional.of(fingerprint(address.getBytes(StandardCharsets.UTF_8), now));
        }
    }

    private String fingerprint(byte[] network, Instant now) {
        try {
            var mac = Mac.getInstance(FINGERPRINT);
            mac.init(new SecretKeySpec(keyOf(now.atZone(ZoneOffset.UTC).toLocalDate()), FINGERPRINT));
            return HexFormat.of().formatHex(mac.doFinal(network));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + FINGERPRINT, e);
        }
    }

    private synchronized byte[] keyOf(LocalDate today) {
        if (!today.equals(day)) {
            key = new byte[KEY_BYTES];
            random.nextBytes(key);
            day = today;
        }
        return key;
    }
}

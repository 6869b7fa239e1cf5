package org.rulewright.comment.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NetworkSharesTests {

    private static final int BITS = 6;

    private final SetClock clock = new SetClock();
    private final NetworkShares shares = new NetworkShares(clock, 1_000, 60, BITS);

    @Test
    void letsAThousandPeopleBehindOneAddressSendAtOnce() {
        assertThatCode(() -> {
                    for (var person = 0; person < 1_000; person++) {
                        shares.use("192.0.2.1", 1, "");
                    }
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> shares.use("192.0.2.1", 1, "")).isInstanceOf(OverShare.class);
        assertThatCode(() -> shares.use("192.0.2.2", 1, "")).doesNotThrowAnyException();
    }

    @Test
    void givesTheShareBackWithTime() {
        shares.use("192.0.2.1", 1_000, "");

        var over = over("192.0.2.1", "");
        assertThat(over.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        clock.now = clock.now.plus(over.retryAfter());

        assertThatCode(() -> shares.use("192.0.2.1", 1, "")).doesNotThrowAnyException();
    }

    @Test
    void countsAHomeAsOneNetworkHoweverManyAddressesItHas() {
        shares.use("2001:db8:1:100::1", 1_000, "");

        assertThatThrownBy(() -> shares.use("2001:db8:1:1ff::2", 1, "")).isInstanceOf(OverShare.class);
        assertThatCode(() -> shares.use("2001:db8:1:200::1", 1, "")).doesNotThrowAnyException();
    }

    @Test
    void saysNothingOfWhoeverIsBehindTheMachinesOwnAddress() {
        assertThatCode(() -> shares.use("127.0.0.1", 1_000_000, "")).doesNotThrowAnyException();
        assertThatCode(() -> shares.use("::1", 1_000_000, "")).doesNotThrowAnyException();
    }

    @Test
    void letsWhoWorksGoOnOnceForEachPieceOfWork() {
        shares.use("192.0.2.1", 1_000, "");
        var proof = solved(over("192.0.2.1", "").challenge());

        shares.use("192.0.2.1", 1, proof);

        assertThatThrownBy(() -> shares.use("192.0.2.1", 1, proof)).isInstanceOf(OverShare.class);
    }

    @Test
    void takesNoWorkThatIsForgedOldOrTooLittle() {
        shares.use("192.0.2.1", 1_000, "");
        var challenge = over("192.0.2.1", "").challenge();
        var other = new ProofOfWork(BITS).challenge(clock.now);

        for (var proof :
                new String[] {"", ":", "1-x.y:1", "9".repeat(500) + ":1", solved(other), unsolved(challenge)}) {
            over("192.0.2.1", proof);
        }
        var late = solved(challenge);
        shares.use("192.0.2.1", 0, "");
        clock.now = clock.now.plus(Duration.ofMinutes(11));
        shares.use("192.0.2.1", 660, "");
        over("192.0.2.1", late);
    }

    @Test
    void givesNoMoreThanTenTimesTheShareEvenForWork() {
        shares.use("192.0.2.1", 1_000, "");
        shares.use("192.0.2.1", 10_000, solved(over("192.0.2.1", "").challenge()));

        over("192.0.2.1", solved(over("192.0.2.1", "").challenge()));
    }

    private OverShare over(String address, String proof) {
        var over = catchThrowableOfType(OverShare.class, () -> shares.use(address, 1, proof));
        assertThat(over).isNotNull();
        return over;
    }

    private static String solved(String challenge) {
        return proof(challenge, true);
    }

    private static String unsolved(String challenge) {
        return proof(challenge, false);
    }

    private static String proof(String challenge, boolean isSolved) {
        try {
            for (var number = 0; ; number++) {
                var proof = challenge + ":" + number;
                var digest = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.UTF_8));
                if (isSolved == (new BigInteger(1, digest).bitLength() <= 256 - BITS)) {
                    return proof;
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2022-06-22T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package org.rulewright.campaign.likeness;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The MinHash of a text: 128 numbers, of which two texts share about as many as they share shingles.
 *
 * <p>Cut into 32 bands of 4, texts that are alike at 0.8 share a band with a probability of 0.99999995; those at 0.3
 * with one of 0.23.
 *
 * @see "docs/decisions/0038-campaigns.md"
 */
public final class Signature {

    /** How many numbers there are. */
    public static final int HASHES = 128;

    /** How many bands they are cut into. */
    public static final int BANDS = 32;

    private static final int ROWS = HASHES / BANDS;
    private static final long[] FACTORS = new long[HASHES];
    private static final long[] TERMS = new long[HASHES];

    static {
        for (var hash = 0; hash < HASHES; hash++) {
            FACTORS[hash] = Shingles.mixed(2L * hash + 1) | 1;
            TERMS[hash] = Shingles.mixed(2L * hash + 2);
        }
    }

    private final int[] least;

    private Signature(int[] least) {
        this.least = least;
    }

    /** That of a text. */
    public static Signature of(Shingles shingles) {
        var least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (var shingle : shingles.sorted()) {
            for (var hash = 0; hash < HASHES; hash++) {
                var value = (int) ((FACTORS[hash] * shingle + TERMS[hash]) >>> 33);
                least[hash] = Math.min(least[hash], value);
            }
        }
        return new Signature(least);
    }

    /** One that was stored. */
    public static Signature stored(byte[] bytes) {
        var numbers = new int[HASHES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return new Signature(numbers);
    }

    /** Its numbers, to be stored. */
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(HASHES * Integer.BYTES);
        bytes.asIntBuffer().put(least);
        return bytes.array();
    }

    /**
     * A key for each band; texts that share one are worth comparing.
     *
     * @param realm within which texts are compared: in another, equal texts have other keys
     */
    public long[] bands(long realm) {
        var keys = new long[BANDS];
        for (var band = 0; band < BANDS; band++) {
            var key = Shingles.mixed(realm * BANDS + band);
            for (var row = 0; row < ROWS; row++) {
                key = Shingles.mixed(key ^ least[band * ROWS + row]);
            }
            keys[band] = key;
        }
        return keys;
    }
}

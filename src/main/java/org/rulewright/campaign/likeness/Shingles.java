package org.rulewright.campaign.likeness;

import java.util.Arrays;

/**
 * The runs of five words in a text, each known by a number of 64 bits; of a shorter text the whole.
 *
 * <p>Of a very long text only its beginning counts.
 */
public final class Shingles {

    /** How many words stand in a shingle. */
    public static final int LENGTH = 5;

    private static final int MOST_WORDS = 20_000;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** Those of a text as {@link Words#normal} gives it. */
    public static Shingles of(String normal) {
        var words = words(normal);
        var length = Math.min(LENGTH, words.length);
        var runs = new long[words.length - length + 1];
        for (var first = 0; first < runs.length; first++) {
            var run = 0L;
            for (var place = first; place < first + length; place++) {
                run = mixed(run * FACTOR + words[place]);
            }
            runs[first] = run;
        }
        return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
    }

    /** How many of all shingles of both stand in both: 0 for texts that share none, 1 for texts that share all. */
    public double jaccard(Shingles other) {
        var shared = shared(other);
        return (double) shared / (sorted.length + other.sorted.length - shared);
    }

    /** How many of them stand in the other text too. */
    public int shared(Shingles other) {
        var shared = 0;
        var there = 0;
        for (var here : sorted) {
            while (there < other.sorted.length && other.sorted[there] < here) {
                there++;
            }
            if (there < other.sorted.length && other.sorted[there] == here) {
                shared++;
            }
        }
        return shared;
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }

    long[] sorted() {
        return sorted;
    }

    /** The numbers of the words. */
    private static long[] words(String normal) {
        var numbers = new long[MOST_WORDS];
        var count = 0;
        var word = 0L;
        for (var at = 0; at <= normal.length() && count < MOST_WORDS; at++) {
            if (at == normal.length() || normal.charAt(at) == ' ') {
                numbers[count++] = mixed(word);
                word = 0;
            } else {
                word = word * 0x100000001B3L + normal.charAt(at) + 1;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Spreads a number over all 64 bits; the finish of SplitMix64. */
    static long mixed(long number) {
        var mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

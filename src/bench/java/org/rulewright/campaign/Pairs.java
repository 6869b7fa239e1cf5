package org.rulewright.campaign;

import info.debatty.java.lsh.LSHMinHash;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rulewright.campaign.likeness.Placement;
import org.rulewright.campaign.likeness.Shingles;
import org.rulewright.campaign.likeness.Signature;

/** Finds the pairs of texts that are alike, in three ways; a pair is the number of one, then that of a later one. */
final class Pairs {

    private static final int BUCKETS = 1 << 20;

    private final List<String> texts;
    private final List<Shingles> shingles;

    /** Among these texts, which are written as words are compared. */
    Pairs(List<String> texts) {
        this.texts = texts;
        shingles = texts.stream().map(Shingles::of).toList();
    }

    /** By comparing each with each. */
    Set<Long> exhaustively() {
        var pairs = new HashSet<Long>();
        for (var one = 0; one < texts.size(); one++) {
            for (var other = one + 1; other < texts.size(); other++) {
                addIfAlike(pairs, one, other);
            }
        }
        return pairs;
    }

    /** By our signatures; candidates are verified. */
    Set<Long> byBands() {
        var buckets = new ArrayList<long[]>();
        shingles.forEach(own -> buckets.add(Signature.of(own).bands(0)));
        return verified(buckets);
    }

    /** By java-lsh with 32 stages, over the same shingles; candidates are verified. */
    Set<Long> byJavaLsh() {
        var numbers = new HashMap<String, Integer>();
        var sets = new ArrayList<Set<Integer>>();
        for (var text : texts) {
            var set = new HashSet<Integer>();
            runs(text).forEach(run -> set.add(numbers.computeIfAbsent(run, _ -> numbers.size())));
            sets.add(set);
        }
        var hash = new MinHash(Signature.HASHES, numbers.size(), 1);
        var stages = new LSHMinHash(Signature.BANDS, BUCKETS, numbers.size(), 1);
        var buckets = new ArrayList<long[]>();
        sets.forEach(set -> buckets.add(staged(stages.hashSignature(hash.signature(set)))));
        return verified(buckets);
    }

    private Set<Long> verified(List<long[]> buckets) {
        var pairs = new HashSet<Long>();
        var seen = new HashSet<Long>();
        Map<Long, List<Integer>> inBucket = new HashMap<>();
        for (var text = 0; text < buckets.size(); text++) {
            for (var bucket : buckets.get(text)) {
                var others = inBucket.computeIfAbsent(bucket, _ -> new ArrayList<>());
                for (var other : others) {
                    if (seen.add(pair(other, text))) {
                        addIfAlike(pairs, other, text);
                    }
                }
                others.add(text);
            }
        }
        return pairs;
    }

    private void addIfAlike(Set<Long> pairs, int one, int other) {
        if (shingles.get(one).jaccard(shingles.get(other)) >= Placement.ALIKE) {
            pairs.add(pair(one, other));
        }
    }

    private static List<String> runs(String text) {
        var words = List.of(text.split(" "));
        var length = Math.min(Shingles.LENGTH, words.size());
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(first -> String.join(" ", words.subList(first, first + length)))
                .toList();
    }

    private static long[] staged(int[] buckets) {
        return IntStream.range(0, buckets.length)
                .mapToLong(stage -> (long) stage * BUCKETS + buckets[stage])
                .toArray();
    }

    private static long pair(int one, int other) {
        return ((long) one << 32) | other;
    }
}

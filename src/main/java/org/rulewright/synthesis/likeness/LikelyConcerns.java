package org.rulewright.synthesis.likeness;

import java.util.Comparator;
import java.util.List;
import org.rulewright.synthesis.ConcernId;

/**
 * Weighs concerns by the words that an excerpt shares with what people filed there.
 *
 * <p>Each word speaks for a concern as much as it is more frequent there than under all others, and each as if the others
 * were not there (a naive Bayes classifier of the words that are present, half an excerpt added everywhere for what was not
 * seen yet); then what is filed often is likelier than what is filed seldom. A concern for which no single word speaks is
 * not likely at all.
 */
final class LikelyConcerns {

    private static final double UNSEEN = 0.5;

    private final WordCounts counts;

    private LikelyConcerns(WordCounts counts) {
        this.counts = counts;
    }

    /** A concern and how much speaks for it. */
    private record Weighed(ConcernId concern, double weight) {}

    /** The concerns for which some word speaks, the likeliest first. */
    static List<ConcernId> of(WordCounts counts) {
        return new LikelyConcerns(counts).sorted();
    }

    private List<ConcernId> sorted() {
        return counts.words().stream()
                .flatMap(word -> word.holding().keySet().stream().filter(concern -> speaks(word, concern)))
                .distinct()
                .map(concern -> new Weighed(concern, weight(concern)))
                .sorted(Comparator.comparingDouble((Weighed it) -> -it.weight())
                        .thenComparingLong(it -> it.concern().value()))
                .map(Weighed::concern)
                .toList();
    }

    private boolean speaks(WordCounts.Word word, ConcernId concern) {
        return counts.under(word, concern) > 0 && evidence(word, concern) > 0;
    }

    private double weight(ConcernId concern) {
        var here = counts.under(concern);
        var evidence = counts.words().stream()
                .filter(word -> counts.all(word) > 0)
                .mapToDouble(word -> evidence(word, concern))
                .sum();
        return evidence + Math.log((here + UNSEEN) / (counts.all() - here + UNSEEN));
    }

    private double evidence(WordCounts.Word word, ConcernId concern) {
        var here = counts.under(concern);
        var holding = counts.under(word, concern);
        return Math.log(share(holding, here) / share(counts.all(word) - holding, counts.all() - here));
    }

    private static double share(int part, int whole) {
        return (part + UNSEEN) / (whole + 2 * UNSEEN);
    }
}

package org.rulewright.synthesis.likeness;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import org.rulewright.synthesis.ConcernId;

/**
 * Weighs concerns by the words that an excerpt shares with what people filed there, and by how alike it is to that in
 * meaning.
 *
 * <p>Each word speaks for a concern as much as it is more frequent there than under all others, and each as if the others
 * were not there (a naive Bayes classifier of the words that are present, half an excerpt added everywhere for what was not
 * seen yet); then what is filed often is likelier than what is filed seldom. Words and meaning count the same: the concern
 * for which most speaks is worth one, that for which least does nothing, and the rest lie between. A concern for which no
 * single word speaks is not likely, unless it is very near in meaning.
 */
final class LikelyConcerns {

    /**
     * As near as this come hardly more than one in a hundred of the wrong ones.
     *
     * @see "docs/decisions/0046-coding-blindly.md"
     */
    private static final double VERY_NEAR = 0.8;

    private static final double UNSEEN = 0.5;

    private final WordCounts counts;
    private final Map<ConcernId, Double> near;

    private LikelyConcerns(WordCounts counts, Map<ConcernId, Double> near) {
        this.counts = counts;
        this.near = near;
    }

    /**
     * The concerns for which something speaks, the likeliest first.
     *
     * @param near how alike each concern is in meaning, at most 1; those of which that is not known are left out
     */
    static List<ConcernId> of(WordCounts counts, Map<ConcernId, Double> near) {
        return new LikelyConcerns(counts, near).sorted();
    }

    private List<ConcernId> sorted() {
        var filed = counts.filings().keySet().stream()
                .filter(concern -> counts.under(concern) > 0)
                .toList();
        var words = filed.stream().collect(toMap(Function.identity(), this::weight));
        return filed.stream()
                .filter(this::isLikely)
                .sorted(Comparator.comparingDouble(
                                (ConcernId concern) -> -(share(concern, words) + share(concern, near)))
                        .thenComparingLong(ConcernId::value))
                .toList();
    }

    private boolean isLikely(ConcernId concern) {
        return near.getOrDefault(concern, 0.0) >= VERY_NEAR
                || counts.words().stream()
                        .anyMatch(word -> counts.under(word, concern) > 0 && evidence(word, concern) > 0);
    }

    /** Where the concern lies between that for which least speaks and that for which most does. */
    private static double share(ConcernId concern, Map<ConcernId, Double> weights) {
        var own = weights.get(concern);
        if (own == null) {
            return 0;
        }
        var least = extreme(weights.values(), Math::min);
        var most = extreme(weights.values(), Math::max);
        return most == least ? 1 : (own - least) / (most - least);
    }

    private static double extreme(Collection<Double> weights, DoubleBinaryOperator which) {
        return weights.stream().mapToDouble(Double::doubleValue).reduce(which).orElse(0);
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

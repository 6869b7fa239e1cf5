package org.rulewright.synthesis.likeness;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rulewright.synthesis.ConcernId;

/**
 * Weighs concerns by the words that an excerpt shares with what people filed there, and by how alike it is to that in
 * meaning.
 *
 * <p>Each word speaks for a concern as much as it is more frequent there than under all others, and each as if the others
 * were not there (a naive Bayes classifier of the words that are present, half an excerpt added everywhere for what was not
 * seen yet); then what is filed often is likelier than what is filed seldom. Words and meaning count the same: the concern
 * for which most speaks is worth one, that for which least does nothing, and the rest lie between; meaning waits until it
 * is known of every concern. A concern for which no
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
        var filed = counts.filed();
        var words = counts.words();
        var weights = shares(filed.stream().collect(toMap(Function.identity(), concern -> weight(concern, words))));
        var meant = near.keySet().containsAll(filed) ? shares(near) : Map.<ConcernId, Double>of();
        return filed.stream()
                .filter(concern -> isLikely(concern, words))
                .sorted(Comparator.comparingDouble((ConcernId concern) ->
                                -(weights.getOrDefault(concern, 0.0) + meant.getOrDefault(concern, 0.0)))
                        .thenComparingLong(ConcernId::value))
                .toList();
    }

    private boolean isLikely(ConcernId concern, List<WordCounts.Word> words) {
        return near.getOrDefault(concern, 0.0) >= VERY_NEAR
                || words.stream().anyMatch(word -> counts.under(word, concern) > 0 && evidence(word, concern) > 0);
    }

    /** Where each lies between that for which least speaks and that for which most does. */
    private static Map<ConcernId, Double> shares(Map<ConcernId, Double> weights) {
        var spread = weights.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        var width = spread.getMax() - spread.getMin();
        return weights.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> width == 0 ? 1 : (entry.getValue() - spread.getMin()) / width));
    }

    private double weight(ConcernId concern, List<WordCounts.Word> words) {
        var here = counts.under(concern);
        var evidence =
                words.stream().mapToDouble(word -> evidence(word, concern)).sum();
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

package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rulewright.ruletext.Passage;

/** The words of two texts as numbers, so that comparing them is cheap; rare words weigh more than common ones. */
final class Vocabulary {
    private static final int STEM = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> spelled = new ArrayList<>();
    private final int[][] before;
    private final int[][] after;
    private final double[] weights;
    private final int[] stems;

    Vocabulary(List<Passage> before, List<Passage> after) {
        this.before = numbered(before);
        this.after = numbered(after);
        weights = weights();
        stems = stems();
    }

    private int[][] numbered(List<Passage> passages) {
        return passages.stream().map(this::numbered).toArray(int[][]::new);
    }

    private int[] numbered(Passage passage) {
        return Tokens.of(passage.text()).stream()
                .filter(Tokens::isWord)
                .mapToInt(word -> number(word.toLowerCase(Locale.ROOT)))
                .toArray();
    }

    private int number(String word) {
        var known = numbers.putIfAbsent(word, numbers.size());
        if (known != null) {
            return known;
        }
        spelled.add(word);
        return spelled.size() - 1;
    }

    private double[] weights() {
        var passagesWith = new int[spelled.size()];
        for (var side : List.of(before, after)) {
            for (var words : side) {
                Arrays.stream(words).distinct().forEach(word -> passagesWith[word]++);
            }
        }
        var passages = (double) before.length + after.length;
        return Arrays.stream(passagesWith)
                .mapToDouble(with -> Math.log(1 + passages / Math.max(with, 1)))
                .toArray();
    }

    private int[] stems() {
        var known = new HashMap<String, Integer>();
        return spelled.stream()
                .map(word -> word.length() <= STEM ? word : word.substring(0, STEM))
                .mapToInt(stem -> known.computeIfAbsent(stem, _ -> known.size()))
                .toArray();
    }

    /** The words of a passage in the older text, in order. */
    int[] before(int place) {
        return before[place];
    }

    /** The words of a passage in the newer text, in order. */
    int[] after(int place) {
        return after[place];
    }

    int size() {
        return spelled.size();
    }

    double weight(int word) {
        return weights[word];
    }

    double weight(int[] words) {
        var weight = 0.0;
        for (var word : words) {
            weight += weights[word];
        }
        return weight;
    }

    /** A number that a word shares with its inflections. */
    int stem(int word) {
        return stems[word];
    }

    String spelled(int word) {
        return spelled.get(word);
    }

    /** The words that tell most about a passage. */
    int[] rarest(int[] words, int most) {
        return Arrays.stream(words)
                .distinct()
                .boxed()
                .sorted((one, other) -> Double.compare(weights[other], weights[one]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

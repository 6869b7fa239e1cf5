package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Passages by the words they hold, inflections included. */
final class WordIndex {
    private static final int RARE_WORDS = 6;
    private static final int NEAREST = 40;

    private final Map<Integer, int[]> holders = new HashMap<>();
    private final Vocabulary vocabulary;

    /** @param words of a passage, by its place */
    WordIndex(Vocabulary vocabulary, Collection<Integer> places, IntFunction<int[]> words) {
        this.vocabulary = vocabulary;
        var lists = new HashMap<Integer, List<Integer>>();
        for (var place : places) {
            for (var word : words.apply(place)) {
                var list = lists.computeIfAbsent(vocabulary.stem(word), _ -> new ArrayList<>());
                if (list.isEmpty() || !list.getLast().equals(place)) {
                    list.add(place);
                }
            }
        }
        lists.forEach((stem, list) -> holders.put(
                stem, list.stream().mapToInt(Integer::intValue).sorted().toArray()));
    }

    /** The passages that share a rare word with these; of many, those nearest to the place expected. */
    Collection<Integer> near(int[] words, int expected) {
        var found = new HashSet<Integer>();
        for (var word : vocabulary.rarest(words, RARE_WORDS)) {
            var places = holders.getOrDefault(vocabulary.stem(word), new int[0]);
            var around = Arrays.binarySearch(places, expected);
            var middle = around < 0 ? -around - 1 : around;
            for (int i = Math.max(0, middle - NEAREST); i < Math.min(places.length, middle + NEAREST); i++) {
                found.add(places[i]);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt((Integer place) -> Math.abs(place - expected))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }
}

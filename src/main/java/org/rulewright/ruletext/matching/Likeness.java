package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.ruletext.Passage;

/**
 * How alike two passages are, from 0 to 1: the share of words they have in common, where a rare word counts more than a
 * common one, and an inflected word ("toxin", "toxins") counts nearly as much as the word itself.
 */
final class Likeness {
    private static final double INFLECTED = 0.8;
    private static final int STEM = 4;
    private static final int ENDING = 2;

    private final Map<String, Integer> passagesWith = new HashMap<>();
    private final int passages;

    Likeness(List<Passage> before, List<Passage> after) {
        passages = before.size() + after.size();
        Stream.concat(before.stream(), after.stream())
                .flatMap(passage -> words(passage).stream().distinct())
                .forEach(word -> passagesWith.merge(word, 1, Integer::sum));
    }

    double between(List<String> some, List<String> others) {
        var unmatched = counted(others);
        var left = new ArrayList<String>();
        var common = 0.0;
        for (var word : some) {
            if (take(word, unmatched)) {
                common += 2 * weight(word);
            } else {
                left.add(word);
            }
        }
        common += inflected(left, unmatched);
        var whole = weight(some) + weight(others);
        return whole == 0 ? 0 : common / whole;
    }

    private static Map<String, Integer> counted(List<String> words) {
        var counts = new LinkedHashMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static boolean take(String word, Map<String, Integer> counts) {
        var count = counts.getOrDefault(word, 0);
        if (count > 1) {
            counts.put(word, count - 1);
        } else {
            counts.remove(word);
        }
        return count > 0;
    }

    /** The words of a passage, as they are compared. */
    static List<String> words(Passage passage) {
        return Tokens.of(passage.text()).stream()
                .filter(Tokens::isWord)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A key that a word shares with its inflections. */
    static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    double weight(String word) {
        return Math.log(1.0 + (double) passages / passagesWith.getOrDefault(word, 1));
    }

    private double weight(List<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double inflected(List<String> some, Map<String, Integer> others) {
        var common = 0.0;
        for (var word : some) {
            var kin = others.keySet().stream()
                    .filter(other -> isInflection(word, other))
                    .findFirst();
            if (kin.isPresent()) {
                take(kin.get(), others);
                common += INFLECTED * (weight(word) + weight(kin.get()));
            }
        }
        return common;
    }

    private static boolean isInflection(String one, String other) {
        var shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= STEM && isEnding(one.substring(shared)) && isEnding(other.substring(shared));
    }

    private static boolean isEnding(String tail) {
        return tail.length() <= ENDING && tail.chars().allMatch(Character::isLetter);
    }
}

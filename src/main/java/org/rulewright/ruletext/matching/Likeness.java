package org.rulewright.ruletext.matching;

import java.util.Arrays;

/**
 * How alike two passages are, from 0 to 1: the share of words they have in common, where a rare word counts more than a
 * common one, and an inflected word ("toxin", "toxins") counts nearly as much as the word itself.
 */
final class Likeness {
    private static final double INFLECTED = 0.8;
    private static final int SHARED = 4;
    private static final int ENDING = 2;

    /** Beyond so many words left over on both sides, inflections no longer decide. */
    private static final int FEW = 60;

    private final Vocabulary vocabulary;

    Likeness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    double between(int[] some, int[] others) {
        var one = some.clone();
        var other = others.clone();
        Arrays.sort(one);
        Arrays.sort(other);
        var left = new int[one.length];
        var right = new int[other.length];
        var lefts = 0;
        var rights = 0;
        var common = 0.0;
        var i = 0;
        var j = 0;
        while (i < one.length || j < other.length) {
            if (j == other.length || (i < one.length && one[i] < other[j])) {
                left[lefts++] = one[i++];
            } else if (i == one.length || other[j] < one[i]) {
                right[rights++] = other[j++];
            } else {
                common += 2 * vocabulary.weight(one[i++]);
                j++;
            }
        }
        common += inflected(Arrays.copyOf(left, lefts), Arrays.copyOf(right, rights));
        var whole = vocabulary.weight(some) + vocabulary.weight(others);
        return whole == 0 ? 0 : common / whole;
    }

    private double inflected(int[] some, int[] others) {
        if (some.length > FEW || others.length > FEW) {
            return 0;
        }
        var common = 0.0;
        var taken = new boolean[others.length];
        for (var word : some) {
            for (int i = 0; i < others.length; i++) {
                if (!taken[i] && isInflection(word, others[i])) {
                    taken[i] = true;
                    common += INFLECTED * (vocabulary.weight(word) + vocabulary.weight(others[i]));
                    break;
                }
            }
        }
        return common;
    }

    private boolean isInflection(int some, int other) {
        if (vocabulary.stem(some) != vocabulary.stem(other)) {
            return false;
        }
        var word = vocabulary.spelled(some);
        var kin = vocabulary.spelled(other);
        var shared = 0;
        while (shared < Math.min(word.length(), kin.length()) && word.charAt(shared) == kin.charAt(shared)) {
            shared++;
        }
        return shared >= SHARED && isEnding(word.substring(shared)) && isEnding(kin.substring(shared));
    }

    private static boolean isEnding(String tail) {
        return tail.length() <= ENDING && tail.chars().allMatch(Character::isLetter);
    }
}

package org.rulewright.confidential.twin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words that must not be found in a public text, whatever their case, white space, punctuation, width, or the
 * invisible signs between them.
 *
 * <p>They are the hidden text as a whole and each longer sentence and line of it. What has fewer than four letters or
 * digits cannot be looked for: it would be found everywhere.
 */
public final class Fragments {

    private static final int LEAST = 4;
    private static final int LEAST_SENTENCE = 12;
    private static final int LEAST_WITHIN_WORDS = 8;

    private final List<String> fragments;

    private Fragments(List<String> fragments) {
        this.fragments = fragments;
    }

    /** Those of a hidden text. */
    public static Fragments of(String hidden) {
        return new Fragments(Stream.concat(Stream.of(words(hidden)), sentencesOf(hidden))
                .filter(fragment -> compact(fragment).length() >= LEAST)
                .distinct()
                .toList());
    }

    /** Each longer sentence and line of a text, without case, punctuation and invisible signs. */
    public static Stream<String> sentencesOf(String text) {
        return Stream.of(text.split("\\R+|(?<=[.;!?])\\s+"))
                .map(Fragments::words)
                .filter(sentence -> compact(sentence).length() >= LEAST_SENTENCE);
    }

    /** The words of a text, without case, punctuation and invisible signs. */
    public static Stream<String> wordsOf(String text) {
        return Stream.of(words(text).split(" ")).filter(word -> !word.isEmpty());
    }

    /** The letters and digits of a text, one after another. */
    public static String compactOf(String text) {
        return compact(words(text));
    }

    /** Whether the text holds any of the fragments; a short one only where it is not part of a longer word. */
    public boolean isIn(String text) {
        return heldBy(text).test(this);
    }

    /** Says the same of several for one text, which is looked through once. */
    public static Predicate<Fragments> heldBy(String text) {
        var words = " " + words(text) + " ";
        var compact = compact(words);
        return sought -> sought.fragments.stream()
                .anyMatch(fragment -> words.contains(" " + fragment + " ")
                        || (compact(fragment).length() >= LEAST_WITHIN_WORDS && compact.contains(compact(fragment))));
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Mn}]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String compact(String words) {
        return words.replace(" ", "");
    }
}

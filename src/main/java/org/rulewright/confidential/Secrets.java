package org.rulewright.confidential;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rulewright.confidential.twin.Fragments;
import org.rulewright.files.Layer;

/**
 * The sentences and words of a confidential file that no page of its public version shows.
 *
 * <p>Words of fewer than four letters or digits cannot be looked for. Where files of a kind hold much that is alike, in
 * their properties and bytes, only whole sentences and longer words count.
 */
final class Secrets {

    private static final int LEAST = 4;
    private static final int LEAST_AMONG_MANY = 8;
    private static final Set<Layer> ALIKE = EnumSet.of(Layer.METADATA, Layer.BYTES);

    /** Words that stand in the properties of nearly every file. */
    private static final Set<String> OF_FILES = Set.of(
            "application",
            "document",
            "documents",
            "microsoft",
            "properties",
            "settings",
            "standard",
            "template",
            "worksheet",
            "relationships",
            "officedocument",
            "openxmlformats",
            "wordprocessingml",
            "numbering",
            "international",
            "helvetica",
            "producer",
            "creation",
            "identity",
            "encoding");

    private final String shown;
    private final Map<String, Long> shownWords;
    private final Set<String> sentences = new LinkedHashSet<>();
    private final Set<String> words = new HashSet<>();

    Secrets(String shown) {
        this.shown = Fragments.compactOf(shown);
        this.shownWords = counted(shown);
    }

    /** Whether a text stands on the pages with every word of it, as often as in it. */
    boolean shows(String text) {
        return counted(text).entrySet().stream()
                .allMatch(word -> shownWords.getOrDefault(word.getKey(), 0L) >= word.getValue());
    }

    /** Whether a word of the one text, long enough to be looked for, also stands in the other. */
    static boolean share(String one, String other) {
        var words = counted(other);
        return Fragments.wordsOf(one).anyMatch(word -> word.length() >= LEAST && words.containsKey(word));
    }

    /** Adds what the original says. */
    void add(String written) {
        Fragments.sentencesOf(written)
                .map(Fragments::compactOf)
                .filter(sentence -> !shown.contains(sentence))
                .forEach(sentences::add);
        Fragments.wordsOf(written)
                .filter(word -> word.length() >= LEAST && !shownWords.containsKey(word))
                .forEach(words::add);
    }

    boolean areIn(Layer layer, String text) {
        var compact = Fragments.compactOf(text);
        return sentences.stream().anyMatch(compact::contains)
                || Fragments.wordsOf(text).filter(word -> counts(layer, word)).anyMatch(words::contains);
    }

    private static boolean counts(Layer layer, String word) {
        return !ALIKE.contains(layer)
                || (word.length() >= LEAST_AMONG_MANY
                        && !OF_FILES.contains(word)
                        && word.chars().anyMatch(Character::isLetter));
    }

    private static Map<String, Long> counted(String text) {
        return Fragments.wordsOf(text).collect(groupingBy(Function.identity(), counting()));
    }
}

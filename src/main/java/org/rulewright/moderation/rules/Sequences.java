package org.rulewright.moderation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds genetic sequences: long runs of the letters of nucleotides or amino acids, with or without a header. */
final class Sequences implements Detector {

    private static final int SHORTEST = 20;
    private static final int BLOCK = 8;
    private static final int FAR = 14;
    private static final int CODONS = 8;
    private static final int CODON_FAR = 40;

    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final Pattern NUCLEOTIDES = Pattern.compile("[ACGTUN]++|[acgtun]++");
    private static final Pattern AMINO_ACIDS = Pattern.compile("[ACDEFGHIKLMNPQRSTVWY]{8,}+");
    private static final Pattern CODON = Pattern.compile("[ACGTU]{3}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\d'\u2019*.,-]*+");
    private static final Pattern HEADER = Pattern.compile("(?m)^>[^\\n]{1,200}+\\n(?=[A-Za-z*-]{10})");

    @Override
    public Stream<Place> find(String text) {
        var words = WORD.matcher(text).results().map(Patterns::whole).toList();
        return Stream.of(
                        HEADER.matcher(text).results().map(Patterns::whole),
                        runs(text, words, word -> NUCLEOTIDES.matcher(word).matches(), FAR)
                                .filter(place -> letters(text, place) >= SHORTEST && isVaried(text, place)),
                        runs(text, words, word -> AMINO_ACIDS.matcher(word).matches(), FAR)
                                .filter(place -> letters(text, place) >= SHORTEST && isProtein(text, place)),
                        codons(text, words))
                .flatMap(places -> places);
    }

    /** Words in a row that are all of this kind, with nothing but space, digits and signs between them. */
    private static Stream<Place> runs(String text, List<Place> words, Predicate<String> kind, int far) {
        var runs = new ArrayList<Place>();
        for (var word : words) {
            if (!kind.test(text.substring(word.start(), word.end()))) {
                continue;
            }
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && word.start() - last.end() <= far && isBetween(text, last.end(), word.start())) {
                runs.removeLast();
                runs.add(new Place(last.start(), word.end()));
            } else {
                runs.add(word);
            }
        }
        return runs.stream();
    }

    /** A list of codons with what they stand for. */
    private static Stream<Place> codons(String text, List<Place> words) {
        var codons = words.stream()
                .filter(word ->
                        CODON.matcher(text.substring(word.start(), word.end())).matches())
                .toList();
        var tables = new ArrayList<Place>();
        var first = 0;
        for (var next = 1; next <= codons.size(); next++) {
            var isOver = next == codons.size()
                    || codons.get(next).start() - codons.get(next - 1).end() > CODON_FAR;
            if (isOver && next - first >= CODONS) {
                tables.add(new Place(
                        codons.get(first).start(), codons.get(next - 1).end()));
            }
            first = isOver ? next : first;
        }
        return tables.stream();
    }

    private static boolean isBetween(String text, int from, int to) {
        return BETWEEN.matcher(text).region(from, to).matches();
    }

    private static long letters(String text, Place place) {
        return text.substring(place.start(), place.end())
                .chars()
                .filter(Character::isLetter)
                .count();
    }

    private static boolean isVaried(String text, Place place) {
        return text.substring(place.start(), place.end())
                        .chars()
                        .filter(Character::isLetter)
                        .distinct()
                        .count()
                >= 3;
    }

    /** Proteins use many letters; shouted English uses vowels that they do not have. */
    private static boolean isProtein(String text, Place place) {
        var letters = text.substring(place.start(), place.end())
                .chars()
                .filter(Character::isLetter)
                .distinct()
                .count();
        return letters >= BLOCK;
    }
}

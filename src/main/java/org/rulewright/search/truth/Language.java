package org.rulewright.search.truth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The languages that are analysed each in its own way, told apart by their small words, of which every sentence has some.
 *
 * @see "docs/decisions/0035-languages-by-their-small-words.md"
 */
public enum Language {
    ENGLISH("en", """
            the of and to in is that for it as with are be this by on was from have has not which at or an we our they
            would should these their will been were can there other such any more may its than but what all who when if
            also does about only could into because how my you your i he she do so no must most those through"""),
    FRENCH("fr", """
            le la les de des du et est dans que qui pour une un sur par pas plus avec ce cette ces aux au ne se sont nous
            vous il elle ils elles leur leurs ont été être mais ou où comme tout tous sans entre aussi notre nos votre
            vos je y donc afin ainsi peut doit dont même si son ses sa fait avoir très cela d l qu c n s j m"""),
    SPANISH("es", """
            el la los las de del y en que es por para con una un se no su sus al lo como más o pero este esta estos estas
            son ha han ser está sobre entre también sin hay nos nuestro nuestra cuando muy ya todo todos desde debe
            deben puede pueden porque donde si me mi yo le les fue sido tiene tienen hasta cada otro otros"""),
    GERMAN("de", """
            der die das und ist in zu den von mit nicht ein eine einer eines einem einen für auf dem des sich es auch als
            an werden wird bei oder sind dass aus nach im am zum zur über wie durch nur aber noch kann haben hat wir
            ihr sie er ich unser unsere diese dieser dieses sein wenn sollte sollten muss müssen vor so mehr keine"""),
    OTHER("other", "");

    private static final int SAMPLE = 4_000;
    private static final int FEW_WORDS = 8;
    private static final double ENOUGH = 0.12;
    private static final int END_OF_ASCII = 0x80;

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<String> smallWords;

    Language(String key, String smallWords) {
        this.key = key;
        this.smallWords = Set.copyOf(List.of(smallWords.strip().split("\\s+")));
    }

    /** Its name in the index, as ISO 639 has it. */
    public String key() {
        return key;
    }

    /** The language of most of these words; English where there are too few to tell. */
    public static Language of(String text) {
        var sample = new Sample(text.substring(0, Math.min(SAMPLE, text.length())));
        if (2 * sample.foreign > sample.words) {
            return OTHER;
        }
        var best = Arrays.stream(values())
                .max(Comparator.comparingInt(sample::own).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        if (sample.words > 0 && sample.own(best) >= ENOUGH * sample.words) {
            return best;
        }
        return sample.words < FEW_WORDS ? ENGLISH : OTHER;
    }

    /** Counts words in one go, sign by sign: every comment goes through here on its way to the index. */
    private static final class Sample {
        private static final Map<String, List<Language>> BY_WORD = Arrays.stream(values())
                .flatMap(language -> language.smallWords.stream().map(word -> Map.entry(word, language)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

        private final Map<Language, Integer> own = new EnumMap<>(Language.class);
        private int words;
        private int foreign;

        Sample(String text) {
            var lower = text.toLowerCase(Locale.ROOT);
            var start = -1;
            var isLatin = true;
            for (var at = 0; at < lower.length(); ) {
                var sign = lower.codePointAt(at);
                if (Character.isLetter(sign)) {
                    isLatin = (start < 0 || isLatin) && isLatin(sign);
                    start = start < 0 ? at : start;
                } else if (start >= 0) {
                    count(lower.substring(start, at), isLatin);
                    start = -1;
                }
                at += Character.charCount(sign);
            }
            if (start >= 0) {
                count(lower.substring(start), isLatin);
            }
        }

        private static boolean isLatin(int sign) {
            return sign < END_OF_ASCII || Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
        }

        private void count(String word, boolean isLatin) {
            words++;
            foreign += isLatin ? 0 : 1;
            BY_WORD.getOrDefault(word, List.of()).forEach(language -> own.merge(language, 1, Integer::sum));
        }

        int own(Language language) {
            return own.getOrDefault(language, 0);
        }
    }
}

package org.rulewright.search.truth;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}*");

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
        var words = words(text);
        if (Arrays.stream(words).anyMatch(word -> !LATIN.matcher(word).matches()) && isMostlyForeign(words)) {
            return OTHER;
        }
        var shares = shares(words);
        var best = shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (best.getValue() >= ENOUGH) {
            return best.getKey();
        }
        return words.length < FEW_WORDS ? ENGLISH : OTHER;
    }

    private static String[] words(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        return NO_LETTER.splitAsStream(sample).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    private static boolean isMostlyForeign(String[] words) {
        var foreign = Arrays.stream(words)
                .filter(word -> !LATIN.matcher(word).matches())
                .count();
        return 2 * foreign > words.length;
    }

    private static Map<Language, Double> shares(String[] words) {
        return Arrays.stream(values())
                .sorted(Comparator.naturalOrder())
                .collect(toMap(language -> language, language -> language.share(words)));
    }

    private double share(String[] words) {
        var own = Arrays.stream(words).filter(smallWords::contains).count();
        return words.length == 0 ? 0 : (double) own / words.length;
    }
}

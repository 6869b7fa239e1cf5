package org.rulewright.campaign.likeness;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text as they are compared: without case, space and punctuation, each with its place.
 *
 * <p>Where a script does not part words by spaces, each sign is a word.
 */
public final class Words {

    private static final int FIRST_OF_OTHER_SCRIPTS = 0x0E00;
    private static final int LAST_OF_ASCII = 0x7F;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final String text;
    private final List<Word> found = new ArrayList<>();
    private int start = -1;

    /**
     * A word and its place in the text.
     *
     * @param form as it is compared
     */
    public record Word(String form, int start, int end) {}

    private Words(String text) {
        this.text = text;
    }

    /** The words of the text, in order. */
    public static List<Word> of(String text) {
        return new Words(text).read();
    }

    /** The words of the text with one space between two: what two texts share that differ in writing only. */
    public static String normal(String text) {
        return of(text).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    private List<Word> read() {
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            var next = at + Character.charCount(sign);
            if (standsAlone(sign)) {
                end(at);
                start = at;
                end(next);
            } else if (isOfAWord(sign)) {
                start = start < 0 ? at : start;
            } else if (!isInsideAWord(sign, next)) {
                end(at);
            }
            at = next;
        }
        end(text.length());
        return found;
    }

    private void end(int at) {
        if (start >= 0) {
            var form = form(text.substring(start, at));
            if (!form.isEmpty()) {
                found.add(new Word(form, start, at));
            }
            start = -1;
        }
    }

    /** Whether the sign parts no word: an apostrophe between letters, or one that nobody sees. */
    private boolean isInsideAWord(int sign, int next) {
        if (Character.getType(sign) == Character.FORMAT) {
            return true;
        }
        var isApostrophe = sign == '\'' || sign == '\u2019';
        return isApostrophe && next < text.length() && Character.isLetter(text.codePointAt(next));
    }

    private static boolean isOfAWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean standsAlone(int sign) {
        return sign >= FIRST_OF_OTHER_SCRIPTS && Character.isLetter(sign) && UNSPACED.contains(UnicodeScript.of(sign));
    }

    private static String form(String word) {
        var isPlain = word.chars().allMatch(sign -> sign <= LAST_OF_ASCII && sign != '\'');
        var composed = isPlain ? word : withoutHidden(Normalizer.normalize(word, Normalizer.Form.NFKC));
        return composed.toLowerCase(Locale.ROOT);
    }

    private static String withoutHidden(String word) {
        return word.codePoints()
                .filter(Words::isOfAWord)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

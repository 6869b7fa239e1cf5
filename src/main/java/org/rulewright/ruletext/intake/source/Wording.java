package org.rulewright.ruletext.intake.source;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How words are written in a passage: single spaces, and no marks of the format that they came in. */
final class Wording {
    /** Stands before words that the source slants. */
    static final char SLANTED = '\uE000';
    /** Stands behind words that the source slants. */
    static final char UPRIGHT = '\uE001';

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\uFEFF\\x00-\\x1F]");
    private static final String RAISABLE = "0123456789+=()abcdefghijklmnoprstuvwxyz";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private static final Map<Integer, String> RAISE = RAISABLE.chars()
            .boxed()
            .collect(Collectors.toMap(
                    letter -> letter, letter -> String.valueOf(RAISED.charAt(RAISABLE.indexOf(letter)))));

    private Wording() {}

    /** The words without marks, with single spaces. */
    static String plain(String marked) {
        return spaced(marked.replace(String.valueOf(SLANTED), "").replace(String.valueOf(UPRIGHT), ""));
    }

    /** The same with single spaces. */
    static String spaced(String text) {
        return UNSEEN.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The words as superscripts; what has no superscript stays as it is. */
    static String raised(String text) {
        return text.chars()
                .mapToObj(letter -> RAISE.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    /** The words as slanted. */
    static String slanted(String text) {
        return SLANTED + text + UPRIGHT;
    }
}

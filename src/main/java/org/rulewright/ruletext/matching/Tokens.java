package org.rulewright.ruletext.matching;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words, stretches of space, single signs, and the line ends and tabs of tables, losing nothing. */
public final class Tokens {
    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NUMBER_TYPES =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private Tokens() {}

    /** The text in pieces; joined, they are the text to the letter. */
    public static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            var end = end(text, start);
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        var first = text.codePointAt(start);
        var next = start + Character.charCount(first);
        if (isWordSign(first)) {
            return endOfWord(text, next);
        }
        return isPlainSpace(first) ? endOfSpace(text, next) : next;
    }

    private static int endOfWord(String text, int start) {
        var end = start;
        while (end < text.length()) {
            var sign = text.codePointAt(end);
            if (!isWordSign(sign) && !joins(text, end)) {
                break;
            }
            end += Character.charCount(sign);
        }
        return end;
    }

    /** Whether the sign stands within a word, such as an apostrophe, a hyphen, or the comma in 1,200. */
    private static boolean joins(String text, int place) {
        var sign = text.charAt(place);
        if (place + 1 >= text.length() || !isWordSign(text.codePointAt(place + 1))) {
            return false;
        }
        return switch (sign) {
            case '\'', '’', '-' -> true;
            case '.', ',' -> isNumber(text.codePointBefore(place)) && isNumber(text.codePointAt(place + 1));
            default -> false;
        };
    }

    private static int endOfSpace(String text, int start) {
        var end = start;
        while (end < text.length() && isPlainSpace(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    static boolean isWord(String token) {
        return isWordSign(token.codePointAt(0));
    }

    public static boolean isSpace(String token) {
        return isSpace(token.codePointAt(0));
    }

    /** Whether the token is what divides the cells or rows of a table. */
    static boolean isDivider(String token) {
        return token.equals("\n") || token.equals("\t");
    }

    private static boolean isWordSign(int sign) {
        return (1 << Character.getType(sign) & (WORD_TYPES | NUMBER_TYPES)) != 0;
    }

    private static boolean isNumber(int sign) {
        return (1 << Character.getType(sign) & NUMBER_TYPES) != 0;
    }

    private static boolean isPlainSpace(int sign) {
        return isSpace(sign) && sign != '\n' && sign != '\t';
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}

package org.rulewright.ruletext.matching;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts text into words, stretches of space, and single signs, losing nothing. */
public final class Tokens {
    private static final String WORD = "[\\p{L}\\p{N}\\p{M}]++";
    private static final String JOINER = "(?:['’\\-]|(?<=\\p{N})[.,](?=\\p{N}))";
    private static final Pattern TOKEN =
            Pattern.compile("%s(?:%s%s)*+|[\\s\\p{Z}]+|.".formatted(WORD, JOINER, WORD), Pattern.DOTALL);

    private Tokens() {}

    /** The text in pieces; joined, they are the text to the letter. */
    public static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isWord(String token) {
        var first = token.codePointAt(0);
        return Character.isLetterOrDigit(first) || Character.getType(first) == Character.NON_SPACING_MARK;
    }

    public static boolean isSpace(String token) {
        var first = token.codePointAt(0);
        return Character.isWhitespace(first) || Character.isSpaceChar(first);
    }
}

package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rulewright.ruletext.intake.source.Style.Letters;

/**
 * A number before a paragraph, with all that it can mean: {@code (i)} is the first of a Roman list or the ninth of one
 * by letters.
 *
 * @param printed the number as printed, without marks
 * @param last the sign of the last one where the number is a range, otherwise its only sign
 */
record ListNumber(String printed, String first, String last, boolean bracketed, boolean slanted) {
    private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50);
    private static final Pattern PROPER_ROMAN = Pattern.compile("(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

    /** A place in a list of one style. */
    record Meaning(Style style, int first, int last) {}

    /** All that it can mean; never empty. */
    List<Meaning> meanings() {
        var meanings = new ArrayList<Meaning>();
        for (var letters : Letters.values()) {
            var from = count(letters, first);
            if (from > 0) {
                meanings.add(new Meaning(
                        new Style(letters, bracketed, slanted), from, Math.max(from, count(letters, last))));
            }
        }
        return meanings;
    }

    private static int count(Letters letters, String sign) {
        return switch (letters) {
            case DIGITS -> sign.matches("\\d{1,3}[A-Z]{0,2}") ? Integer.parseInt(sign.replaceAll("\\D", "")) : 0;
            case SMALL -> sign.matches("[a-z]|([a-z])\\1") ? sign.length() * 26 - 26 + sign.charAt(0) - 'a' + 1 : 0;
            case CAPITAL -> sign.matches("[A-Z]|([A-Z])\\1") ? sign.length() * 26 - 26 + sign.charAt(0) - 'A' + 1 : 0;
            case SMALL_ROMAN -> sign.matches("[ivxl]+") ? roman(sign) : 0;
            case CAPITAL_ROMAN -> sign.matches("[IVXL]+") ? roman(sign.toLowerCase(Locale.ROOT)) : 0;
            case LOST -> sign.isEmpty() ? 1 : 0;
            case TERM -> 0;
        };
    }

    private static int roman(String sign) {
        if (!PROPER_ROMAN.matcher(sign).matches()) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < sign.length(); i++) {
            int value = ROMAN.getOrDefault(sign.charAt(i), 0);
            var next = i + 1 < sign.length() ? ROMAN.getOrDefault(sign.charAt(i + 1), 0) : 0;
            sum += value < next ? -value : value;
        }
        return sum;
    }
}

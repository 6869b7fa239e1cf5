package org.rulewright.comment.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.rulewright.comment.letter.Mark.Style;

/** How an item of a list may begin. The first rule that fits says what it is; which lists are none, {@link Runs} says. */
record MarkRule(Style style, Pattern pattern, ToIntFunction<String> value) {

    private static final String END = "(?:\\s+|$)";

    /** "Comment 3:", "Recommendation B.", "Response to Question 2". */
    static final MarkRule LABELLED_ITEMS = new MarkRule(
            Style.LABEL,
            Pattern.compile("(?i)(?:(?:specific|general|technical|our)\\s)?"
                    + "(?:comment|recommendation|point|issue|request|concern|proposal|suggestion|observation|remark|topic"
                    + "|(?:(?:response|answer|reply)\\s(?:to|on)\\s)?question|Q)"
                    + "(?:\\s?(?:no\\.|number|#)?\\s?\\d{1,3}|\\s(?-i:[A-Z]|[IVX]{1,5}))(?:\\s?[:.)–—-]+" + END
                    + "|\\s*$)"),
            _ -> 0);

    /** "2.1", "4.3.2". */
    static final MarkRule DECIMAL_NUMBERS = new MarkRule(
            Style.DECIMAL, Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?" + END), MarkRule::lastNumber);

    /** "3." and "3)". */
    static final MarkRule NUMBERS =
            new MarkRule(Style.ARABIC, Pattern.compile("(\\d{1,3})[.)]" + END), MarkRule::lastNumber);

    /** "(3)". */
    static final MarkRule BRACKETED_NUMBERS =
            new MarkRule(Style.ARABIC_BRACKET, Pattern.compile("\\((\\d{1,2})\\)" + END), MarkRule::lastNumber);

    /** "IV.". */
    static final MarkRule ROMAN_NUMBERS =
            new MarkRule(Style.ROMAN, Pattern.compile("([IVXL]{1,6})[.)]" + END), MarkRule::roman);

    /** "B." and "B)". */
    static final MarkRule CAPITALS = new MarkRule(Style.UPPER, Pattern.compile("([A-Z])[.)]" + END), MarkRule::letter);

    /** "b." and "b)". */
    static final MarkRule LETTERS = new MarkRule(Style.LOWER, Pattern.compile("([a-z])[.)]" + END), MarkRule::letter);

    /** "(b)". */
    static final MarkRule BRACKETED_LETTERS =
            new MarkRule(Style.LOWER_BRACKET, Pattern.compile("\\(([a-z])\\)" + END), MarkRule::letter);

    /** A dot, a dash, a star. */
    static final MarkRule BULLETS =
            new MarkRule(Style.BULLET, Pattern.compile("(?:[•●▪◦‣·*–—\\uF0B7-]|o(?=\\s{2}|\\t))\\s+(?=\\S)"), _ -> 0);

    static final List<MarkRule> ALL = List.of(
            LABELLED_ITEMS,
            DECIMAL_NUMBERS,
            NUMBERS,
            BRACKETED_NUMBERS,
            ROMAN_NUMBERS,
            CAPITALS,
            LETTERS,
            BRACKETED_LETTERS,
            BULLETS);

    /** The mark at the start of these words, if they have one of this kind. */
    Optional<Mark> in(String words) {
        var found = pattern.matcher(words);
        return found.lookingAt()
                ? Optional.of(new Mark(style, value.applyAsInt(found.group()), found.end()))
                : Optional.empty();
    }

    private static int lastNumber(String mark) {
        var digits = mark.replaceAll("\\D+", " ").strip();
        return Integer.parseInt(digits.substring(digits.lastIndexOf(' ') + 1));
    }

    private static int letter(String mark) {
        var letter = mark.replaceAll("[^A-Za-z]", "").charAt(0);
        return Character.toLowerCase(letter) - 'a' + 1;
    }

    private static int roman(String mark) {
        var sum = 0;
        var before = 0;
        var digits = mark.replaceAll("[^IVXL]", "");
        for (var place = digits.length() - 1; place >= 0; place--) {
            var worth = switch (digits.charAt(place)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                default -> 50;
            };
            sum += worth < before ? -worth : worth;
            before = Math.max(before, worth);
        }
        return sum;
    }
}

package org.rulewright.synthesis.citing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in figures and in words, and what may stand around them, such as "more than". */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Long> SCALES =
            Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million", 1_000_000L);

    private static final String FIGURES = "(?<![.,(\\d])(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?![\\d.,]\\d)";
    private static final String WORDS = "(?:" + String.join("|", TENS) + ")(?:[- ](?:"
            + String.join("|", SMALL.subList(1, 10)) + "))?|" + String.join("|", SMALL.reversed());
    private static final String SCALE = "(?:dozen|hundred|thousand|million)";

    /** A number; without the article that "a hundred" has. */
    static final String NUMBER =
            "(?:(?:(?:" + FIGURES + "|" + WORDS + "|a) )?" + SCALE + "|" + FIGURES + "|" + WORDS + ")";

    private static final String MORE = "more than|over|upwards of|in excess of";
    private static final String AT_LEAST = "at least|no fewer than|no less than|not fewer than";
    private static final String LESS = "fewer than|less than";
    private static final String AT_MOST = "at most|no more than|not more than|up to";
    private static final String ABOUT = "about|around|approximately|roughly|some|nearly|almost|close to|an estimated";
    private static final String JUST = "only|just|exactly";

    /** What can stand before a number and changes it. */
    static final String HEDGE = "(?:" + String.join("|", MORE, AT_LEAST, LESS, AT_MOST, ABOUT, JUST) + ")";

    private static final Pattern SAID = Pattern.compile("(?:(?<hedge>" + HEDGE + ") )?(?:between )?(?<first>" + NUMBER
            + ")(?:(?<more> or more)|(?<so> or so)|(?: or | to | and |-|–)(?<last>" + NUMBER + "))?");

    /** A number with what stands around it. */
    static final String HEDGED = "(?:between " + NUMBER + " and " + NUMBER + "|(?:" + HEDGE + " )?" + NUMBER
            + "(?: or more| or so|(?: or | to |-|–)" + NUMBER + ")?)";

    private NumberWords() {}

    /** What {@link #HEDGED} words amount to. */
    static Quantity.Amount read(String words) {
        var said = SAID.matcher(words);
        if (!said.matches()) {
            throw new IllegalArgumentException("not a number: " + words);
        }
        var number = value(said.group("first"));
        var last = said.group("last");
        if (last != null) {
            return new Quantity.Amount(number, value(last));
        }
        if (said.group("more") != null) {
            return Quantity.Amount.atLeast(number);
        }
        return said.group("so") != null ? about(number) : hedged(said.group("hedge"), number);
    }

    private static Quantity.Amount hedged(@Nullable String hedge, long number) {
        if (hedge == null || hedge.matches(JUST)) {
            return Quantity.Amount.exactly(number);
        }
        if (hedge.matches(MORE)) {
            return Quantity.Amount.atLeast(number + 1);
        }
        if (hedge.matches(AT_LEAST)) {
            return Quantity.Amount.atLeast(number);
        }
        if (hedge.matches(ABOUT)) {
            return about(number);
        }
        return new Quantity.Amount(1, hedge.matches(LESS) ? number - 1 : number);
    }

    /** A tenth to each side. */
    private static Quantity.Amount about(long number) {
        return new Quantity.Amount(number - number / 10, number + number / 10);
    }

    private static long value(String number) {
        var scale = SCALES.keySet().stream().filter(number::endsWith).findFirst();
        var count = scale.map(word -> number.substring(0, number.length() - word.length()))
                .orElse(number)
                .strip();
        return count(count) * scale.map(SCALES::get).orElse(1L);
    }

    private static long count(String count) {
        if (count.isEmpty() || count.equals("a")) {
            return 1;
        }
        if (Character.isDigit(count.charAt(0))) {
            return Long.parseLong(count.replace(",", ""));
        }
        var words = count.split("[- ]", 2);
        var tens = TENS.indexOf(words[0]);
        if (tens < 0) {
            return SMALL.indexOf(count);
        }
        return (tens + 2) * 10L + (words.length > 1 ? SMALL.indexOf(words[1]) : 0);
    }
}

package org.rulewright.synthesis.concern;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure with its unit, read out of the words in which it was sent.
 *
 * @param value in the unit
 * @param unit a plain unit where prefixes are known, such as {@code g} for 1 mg; else as it was written, in small letters
 */
record Magnitude(BigDecimal value, String unit) {

    private static final int LONGEST = 80;
    private static final int LARGEST_POWER = 30;

    /** Words before the figure such as "at least"; the figure; a power of ten; and the unit. */
    private static final Pattern FIGURE =
            Pattern.compile("\\D{0,20}?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,12})?|\\d{1,15}(?:\\.\\d{1,12})?)"
                    + "(?:\\s*[x×*]\\s*10\\s*\\^?\\s*([+\\-\u2212]?\\d{1,2})|[eE]([+-]?\\d{1,2}))?\\s*(\\D.*)?");

    private static final Pattern ANOTHER_FIGURE = Pattern.compile("(?:^|[\\s,;\u2013-])\\d");
    private static final Pattern FIRST_WORD = Pattern.compile("^([\\p{L}%\u00b5]+)");

    /** How many powers of ten a unit stands above its plain one. */
    private record Scale(String plain, int power) {}

    private static final Map<String, Scale> SCALES = Map.ofEntries(
            Map.entry("ng", new Scale("g", -9)),
            Map.entry("ug", new Scale("g", -6)),
            Map.entry("mcg", new Scale("g", -6)),
            Map.entry("mg", new Scale("g", -3)),
            Map.entry("g", new Scale("g", 0)),
            Map.entry("kg", new Scale("g", 3)),
            Map.entry("nl", new Scale("l", -9)),
            Map.entry("ul", new Scale("l", -6)),
            Map.entry("ml", new Scale("l", -3)),
            Map.entry("l", new Scale("l", 0)),
            Map.entry("bp", new Scale("bp", 0)),
            Map.entry("kb", new Scale("bp", 3)),
            Map.entry("kbp", new Scale("bp", 3)),
            Map.entry("mbp", new Scale("bp", 6)),
            Map.entry("da", new Scale("da", 0)),
            Map.entry("kda", new Scale("da", 3)),
            Map.entry("milligram", new Scale("g", -3)),
            Map.entry("milligrams", new Scale("g", -3)),
            Map.entry("gram", new Scale("g", 0)),
            Map.entry("grams", new Scale("g", 0)),
            Map.entry("percent", new Scale("%", 0)));

    /** The one figure in these words; empty where there is none, or more than one. */
    static Optional<Magnitude> in(String words) {
        var text = words.strip();
        var figure = FIGURE.matcher(text);
        if (text.length() > LONGEST || !figure.matches()) {
            return Optional.empty();
        }
        var rest = Optional.ofNullable(figure.group(4)).orElse("");
        var power = Optional.ofNullable(figure.group(2)).or(() -> Optional.ofNullable(figure.group(3)));
        var tens = power.map(it -> Integer.parseInt(it.replace('\u2212', '-'))).orElse(0);
        if (ANOTHER_FIGURE.matcher(rest).find() || Math.abs(tens) > LARGEST_POWER) {
            return Optional.empty();
        }
        var value = new BigDecimal(figure.group(1).replace(",", "")).scaleByPowerOfTen(tens);
        return Optional.of(plain(value, written(rest)));
    }

    private static String written(String unit) {
        return unit.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u03bc', 'u')
                .replace('\u00b5', 'u')
                .replaceAll("\\s+", " ");
    }

    private static Magnitude plain(BigDecimal value, String unit) {
        var word = FIRST_WORD.matcher(unit);
        var scale = word.find() ? SCALES.get(word.group(1)) : null;
        return scale == null
                ? new Magnitude(value, unit)
                : new Magnitude(value.scaleByPowerOfTen(scale.power()), scale.plain() + unit.substring(word.end()));
    }
}

package org.rulewright.moderation.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds phone numbers as people write them in many countries: groups of digits with a sign between them.
 *
 * <p>Dates, years, postcodes and numbers of papers look alike; they are told apart by how long their groups are.
 */
final class Phones implements Detector {

    private static final String BETWEEN =
            "(?:[ \\u00a0]?[-./\\u2010\\u2011\\u2013()][ \\u00a0]?\\(?|[ \\u00a0]\\(?|\\) ?-? ?)";

    private static final Pattern NUMBER =
            Patterns.of("(?<![\\p{L}\\p{N}$\\u20ac\\u00a3\\u00a7#_])(?<![\\p{L}\\p{N}][-./,:])"
                    + "(?:\\+ ?)?\\(?\\+?\\d{1,14}+(?:" + BETWEEN + "\\d{1,14}+){0,7}+"
                    + "(?:,? ?(?:x|ext\\.?|extension|#) ?\\d{1,6}+)?+(?![\\p{N}%]|\\p{L}|[-/,.:]\\p{N})");

    private static final Pattern EXTENSION = Patterns.of(",? ?(?:x|ext\\.?|extension|#) ?\\d{1,6}$");
    private static final Pattern CALL = Patterns.of(
            "\\b(?:phone|telephone|tel|call|called|calling|fax|mobile|cell|text me|contact|number is|reach|dial|hotline|whatsapp|ph)\\b");
    private static final Pattern CITED = Patterns.of(
            "(?:\\bcfr|\\bfr|\\bu\\.?s\\.?c|\\bsection|\\bsec|\\bpages?|\\bpp|\\bdocket|\\bfed\\. reg|\\bno|\\bstat|\\bisbn|\\bicd)[\\s.:]{0,3}$");
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d{2}[-./ ]\\d{1,2}[-./ ]\\d{1,2}(?: \\d{1,2})?|\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:19|20)\\d{2}(?: \\d{1,2})?|(?:19|20)\\d{2} ?[-/\\u2013] ?(?:19|20)\\d{2}");

    @Override
    public Stream<Place> find(String text) {
        return NUMBER.matcher(text)
                .results()
                .filter(match -> isPhone(match, text))
                .map(Phones::trimmed);
    }

    private static boolean isPhone(MatchResult match, String text) {
        var number = EXTENSION.matcher(match.group()).replaceFirst("").strip();
        var groups = Stream.of(number.split("\\D+"))
                .filter(group -> !group.isEmpty())
                .toList();
        var digits = groups.stream().mapToInt(String::length).sum();
        if (digits < 7
                || digits > 15
                || DATE.matcher(number).matches()
                || Patterns.isAfter(CITED, text, match.start())) {
            return false;
        }
        return Patterns.isAfter(CALL, text, match.start())
                || number.startsWith("+")
                || number.startsWith("(")
                || isWritten(groups, digits, number);
    }

    private static boolean isWritten(List<String> groups, int digits, String number) {
        return switch (groups.size()) {
            case 1 -> isDialled(number) && (digits == 10 || digits == 11);
            case 2 -> isTwo(groups, digits, number);
            default ->
                digits >= 8 && groups.stream().skip(1).allMatch(group -> group.length() >= 2) && !isDecimal(number);
        };
    }

    /** A number in one piece counts as one that is dialled in America, or behind a zero. */
    private static boolean isDialled(String number) {
        return number.matches("1?[2-9]\\d{2}[2-9]\\d{6}|0[1-9]\\d{8,9}");
    }

    private static boolean isTwo(List<String> groups, int digits, String number) {
        var first = groups.getFirst().length();
        var second = groups.getLast().length();
        var isLocal = first == 3 && second == 4 && number.charAt(3) != '.' && number.charAt(3) != ' ';
        var isBehindZero = number.startsWith("0") && digits >= 8 && first <= 5 && second >= 4 && !isDecimal(number);
        return isLocal || isBehindZero || (first == 3 && second == 7);
    }

    private static boolean isDecimal(String number) {
        return number.matches("\\d{1,14}\\.\\d{1,14}");
    }

    private static Place trimmed(MatchResult match) {
        var length = match.group().stripTrailing().length();
        return new Place(match.start(), match.start() + length);
    }
}

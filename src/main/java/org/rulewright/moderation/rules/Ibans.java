package org.rulewright.moderation.rules;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds international account numbers, written in one or in groups. */
final class Ibans implements Detector {

    private static final Pattern BEGINNING =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{2}\\d{2}(?=[ -]?[A-Za-z\\d])");
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    @Override
    public Stream<Place> find(String text) {
        return BEGINNING.matcher(text).results().flatMap(match -> at(match.start(), text).stream());
    }

    private static Optional<Place> at(int start, String text) {
        var number = new StringBuilder();
        var ends = new ArrayList<Integer>();
        for (var at = start; at < text.length() && number.length() < LONGEST; at++) {
            var sign = text.charAt(at);
            if (isPart(sign)) {
                number.append(sign);
                ends.add(at + 1);
            } else if (!isBetween(text, at)) {
                break;
            }
        }
        for (var length = number.length(); length >= SHORTEST; length--) {
            int end = ends.get(length - 1);
            var isWhole = end == text.length() || !isPart(text.charAt(end));
            if (isWhole && Checksums.isIban(number.substring(0, length))) {
                return Optional.of(new Place(start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    private static boolean isBetween(String text, int at) {
        return (text.charAt(at) == ' ' || text.charAt(at) == '-')
                && at + 1 < text.length()
                && isPart(text.charAt(at + 1));
    }
}

package org.rulewright.moderation.rules;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.moderation.rules.Detector.Place;

/** Detectors made of a pattern; each starts at a border and repeats a bounded number of times, so none runs away. */
final class Patterns {

    private static final int CONTEXT = 40;

    private Patterns() {}

    static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Detector all(Pattern pattern) {
        return matching(pattern, _ -> true);
    }

    static Detector matching(Pattern pattern, Predicate<String> check) {
        return text -> pattern.matcher(text)
                .results()
                .filter(match -> check.test(match.group()))
                .map(Patterns::whole);
    }

    /** The first group of each match. */
    static Detector group(Pattern pattern) {
        return text -> pattern.matcher(text).results().map(match -> new Place(match.start(1), match.end(1)));
    }

    static Detector both(Detector... detectors) {
        return text -> Stream.of(detectors).flatMap(detector -> detector.find(text));
    }

    /** Whether one of these words stands shortly before the place. */
    static boolean isAfter(Pattern words, String text, int start) {
        return isAfter(words, text, start, CONTEXT);
    }

    /** The same within so many signs. */
    static boolean isAfter(Pattern words, String text, int start, int context) {
        return words.matcher(text).region(Math.max(0, start - context), start).find();
    }

    static Place whole(MatchResult match) {
        return new Place(match.start(), match.end());
    }
}

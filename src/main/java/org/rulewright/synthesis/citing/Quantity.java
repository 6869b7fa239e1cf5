package org.rulewright.synthesis.citing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many spoke, in words; held against how many comments a sentence cites, and how many are filed under the concern.
 *
 * @see "docs/decisions/0042-what-several-means.md"
 */
enum Quantity {
    NONE("no"),
    ONE("one|a|an|a single|1"),
    TWO("two|both|2"),
    SOME("some|a few|a couple of|a number of"),
    SEVERAL("several|various|multiple"),
    MANY("many|numerous|a large number of"),
    MOST("most|most of the|a majority of|a majority of the|the majority of|the majority of the"),
    ALL("all|all of the|all the|every|each");

    private static final int SEVERAL_AT_LEAST = 3;
    private static final int MANY_AT_LEAST = 5;
    private static final String SPEAKERS =
            "(?:commenters?|comments?|submitters?|respondents?|organi[sz]ations?|compan(?:y|ies)|firms?"
                    + "|exporters?|importers?|manufacturers?|makers?|suppliers?|universit(?:y|ies)|researchers?|laborator(?:y|ies)"
                    + "|associations?|individuals?|people|letters?)";

    private final Pattern pattern;

    Quantity(String words) {
        pattern = Pattern.compile(
                "(?:^|[^\\p{L}\\d])(?:" + words + ")\\s+(?:[\\p{L}-]+\\s+){0,2}?" + SPEAKERS + "(?![\\p{L}])");
    }

    /** The quantities that a sentence gives of those who spoke. */
    static List<Quantity> in(String sentence) {
        var lower = sentence.toLowerCase(Locale.ENGLISH);
        return List.of(values()).stream()
                .filter(quantity -> quantity.pattern.matcher(lower).find())
                .toList();
    }

    /** Whether the counts bear it out; empty where they do, and else the number that it would need at least. */
    Optional<Long> contradicted(long cited, long all) {
        var needed = switch (this) {
            case NONE -> 0L;
            case ONE -> 1L;
            case TWO, SOME -> 2L;
            case SEVERAL -> (long) SEVERAL_AT_LEAST;
            case MANY -> (long) MANY_AT_LEAST;
            case MOST -> all / 2 + 1;
            case ALL -> all;
        };
        var exact = this == NONE || this == ONE || this == TWO;
        return (exact ? cited == needed : cited >= needed) ? Optional.empty() : Optional.of(needed);
    }
}

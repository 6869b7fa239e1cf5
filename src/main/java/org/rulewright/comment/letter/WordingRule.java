package org.rulewright.comment.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways in which letters suggest other words. The pattern speaks of an outline, in which quotations are numbered. */
record WordingRule(Pattern pattern, Change change) {

    private static final String QUOTE = Quoted.PLACE;
    private static final String THE_WORDS =
            "\\s(?:the\\s)?(?:following\\s)?(?:(?:words?|terms?|phrases?|text|sentence)[:,]?\\s)?";

    /** What the suggestion makes of the passage; empty where the passage does not hold the old words. */
    interface Change {
        Optional<String> on(String passage, Matcher found, Quoted quoted);
    }

    /** "Replace 'a' with 'b'." */
    static final WordingRule REPLACE = rule(
            "(?:replac(?:e|ing)|chang(?:e|ing)|substitut(?:e|ing))" + THE_WORDS + QUOTE
                    + "\\s?,?\\s?(?:with|by|to|into)" + THE_WORDS + QUOTE,
            (passage, found, quoted) -> swapped(passage, quoted.quote(found.group(1)), quoted.quote(found.group(2))));

    /** "Delete the words 'a'." */
    static final WordingRule DELETE = rule(
            "(?:delet(?:e|ing)|remov(?:e|ing)|strik(?:e|ing)|omit(?:ting)?)\\s(?:the\\s)?(?:words?|terms?|phrases?|text)\\s"
                    + QUOTE,
            (passage, found, quoted) -> swapped(passage, quoted.quote(found.group(1)), ""));

    /** "Insert 'b' after 'a'." */
    static final WordingRule INSERT = rule(
            "(?:insert(?:ing)?|add(?:ing)?)" + THE_WORDS + QUOTE + "\\s?,?\\s?(after|before)" + THE_WORDS + QUOTE,
            (passage, found, quoted) -> {
                var added = quoted.quote(found.group(1));
                var there = quoted.quote(found.group(3));
                var isAfter = found.group(2).equalsIgnoreCase("after");
                return swapped(passage, there, isAfter ? there + " " + added : added + " " + there);
            });

    /** "It should read: 'b'." */
    static final WordingRule SHOULD_READ = rule(
            "(?:should|would|could|to|must|might|can|shall)\\s(?:then\\s|instead\\s|be\\s(?:amended|revised|changed|reworded)\\s(?:to\\s)?){0,2}"
                    + "(?:read|say|state)s?(?:\\s(?:as follows|instead|that|simply))?\\s?[:,]?\\s?" + QUOTE,
            (_, found, quoted) -> Optional.of(quoted.quote(found.group(1))));

    /** "Proposed wording: 'b'." */
    static final WordingRule ANNOUNCED = rule(
            "(?:suggest|propos|recommend|revis|alternativ)(?:ed|e)?\\s(?:new\\s)?(?:wording|text|language|change|revision)s?"
                    + "(?:\\s\\(?if any\\)?)?\\s?(?:[:.–—-]|is|would be)\\s?" + QUOTE,
            (_, found, quoted) -> Optional.of(quoted.quote(found.group(1))));

    static final List<WordingRule> ALL = List.of(REPLACE, DELETE, INSERT, SHOULD_READ, ANNOUNCED);

    private static WordingRule rule(String pattern, Change change) {
        return new WordingRule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), change);
    }

    /** The quotations that these words suggest; what is replaced or deleted is none of them. */
    static Set<String> newWords(String words) {
        var quoted = Quoted.in(words);
        return ALL.stream()
                .filter(rule -> !rule.equals(DELETE))
                .flatMap(rule -> rule.pattern
                        .matcher(quoted.outline())
                        .results()
                        .map(found -> found.group(rule.equals(REPLACE) ? 2 : 1)))
                .map(quoted::quote)
                .collect(Collectors.toSet());
    }

    /** The passage as these words would have it; empty where they suggest nothing for it. */
    static String of(String passage, String words) {
        var quoted = Quoted.in(words);
        for (var rule : ALL) {
            var found = rule.pattern.matcher(quoted.outline());
            while (found.find()) {
                var changed = rule.change.on(passage, found, quoted);
                if (changed.isPresent()) {
                    return withStop(passage, changed.get());
                }
            }
        }
        return "";
    }

    private static Optional<String> swapped(String passage, String old, String other) {
        var wanted = Folded.of(old).text().replaceAll("^[\\s.,;:]+|[\\s.,;:]+$", "");
        var folded = Folded.of(passage);
        var at = wanted.isEmpty() ? -1 : folded.find(wanted, 0);
        if (at < 0) {
            return Optional.empty();
        }
        var span = folded.original(at, at + wanted.length());
        var changed =
                passage.substring(0, span.from()) + other.replaceFirst("[,;]$", "") + passage.substring(span.to());
        return Optional.of(
                changed.replaceAll(" {2,}", " ").replaceAll(" (?=[,;.])", "").strip());
    }

    /** A passage keeps the sign that it ends with, where the suggestion ends with none. */
    static String withStop(String passage, String wording) {
        var bare = wording.strip();
        if (passage.isBlank() || bare.isEmpty() || !Character.isLetterOrDigit(bare.charAt(bare.length() - 1))) {
            return bare;
        }
        var last = passage.strip().charAt(passage.strip().length() - 1);
        return last == ';' || last == '.' ? bare + last : bare;
    }
}

package org.rulewright.moderation.ui;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.comment.OriginalText;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;

/** Finds words wherever they stand in a text. */
final class Occurrences {

    private Occurrences() {}

    static Stream<Mark> of(String words, OriginalText text, Ground ground) {
        return Pattern.compile(Pattern.quote(words.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text.words())
                .results()
                .filter(match -> match.end() > match.start())
                .map(match -> new Mark(text.place(), match.start(), match.end(), ground));
    }
}

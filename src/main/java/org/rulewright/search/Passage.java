package org.rulewright.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some words of a comment, with those that match marked. It is made of text, never of HTML.
 *
 * @param source where in the comment they stand
 */
public record Passage(Source source, List<Run> runs) {

    /** The parts of a comment in which words are found. */
    public enum Source {
        BODY("body"),
        POINT("points"),
        WORDING("wordings"),
        FILE(IndexFields.FILE_NAMES),
        /** What is no comment: a page, a provision, a paper, an answer. */
        TEXT(IndexFields.TEXT);

        private final String field;

        Source(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        static Stream<String> fields() {
            return Arrays.stream(values()).map(Source::field);
        }
    }

    /** Words in a row that match, or do not. */
    public record Run(String words, boolean matches) {}

    /** Words without a match. */
    public static Passage plain(Source source, String words) {
        return new Passage(source, List.of(new Run(words, false)));
    }
}

package org.rulewright.search;

import java.util.List;
import java.util.stream.Collectors;

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
        TEXT(IndexFields.TEXT),
        /** All words of anything that is not in English. */
        TONGUE(IndexFields.OF_LANGUAGES),
        /** The first words of what means about the same without saying it. */
        MEANING(List.of());

        @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
        private final List<String> fields;

        Source(String field) {
            this(List.of(field));
        }

        Source(List<String> fields) {
            this.fields = List.copyOf(fields);
        }

        List<String> fields() {
            return fields;
        }
    }

    /** Words in a row that match, or do not. */
    public record Run(String words, boolean matches) {}

    /** All of its words. */
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /** Words without a match. */
    public static Passage plain(Source source, String words) {
        return new Passage(source, List.of(new Run(words, false)));
    }
}

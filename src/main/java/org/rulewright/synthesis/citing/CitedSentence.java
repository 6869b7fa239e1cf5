package org.rulewright.synthesis.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rulewright.synthesis.ExcerptId;

/**
 * A sentence of a summary, taken apart into words and the excerpts that it cites.
 *
 * @param parts in order, citations as they were written
 */
public record CitedSentence(List<Part> parts) {

    private static final Pattern CITATION = Pattern.compile("(?<!\\s)\\s*+\\[(\\d{1,18}+(?:\\s*+,\\s*+\\d{1,18}+)*+)]");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** Words, or a citation. */
    public sealed interface Part permits Said, Cited {}

    /** Words between citations. */
    public record Said(String words) implements Part {}

    /** Excerpts that are cited at one place, such as {@code [12, 15]}. */
    public record Cited(List<ExcerptId> excerpts) implements Part {}

    static CitedSentence of(String sentence) {
        var parts = new ArrayList<Part>();
        var citation = CITATION.matcher(sentence);
        var end = 0;
        while (citation.find()) {
            addWords(parts, sentence.substring(end, citation.start()));
            parts.add(new Cited(COMMA.splitAsStream(citation.group(1))
                    .map(CitedSentence::id)
                    .toList()));
            end = citation.end();
        }
        addWords(parts, sentence.substring(end));
        return new CitedSentence(List.copyOf(parts));
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Said(words));
        }
    }

    private static ExcerptId id(String digits) {
        return new ExcerptId(Long.parseLong(digits));
    }

    /** What it says, without citations. */
    public String words() {
        return parts.stream()
                .map(part -> part instanceof Said(String words) ? words : "")
                .reduce("", String::concat)
                .strip();
    }

    /** The excerpts that it cites. */
    public List<ExcerptId> cited() {
        return parts.stream()
                .flatMap(part -> part instanceof Cited(List<ExcerptId> excerpts) ? excerpts.stream() : Stream.empty())
                .distinct()
                .toList();
    }
}

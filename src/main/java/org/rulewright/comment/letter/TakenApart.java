package org.rulewright.comment.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A letter taken apart. Every word of it stands in exactly one point or in what is left over.
 *
 * @param points in the order of the letter, at most as many as a comment may have
 * @param leftOver what belongs to no point: letterhead, salutation, words about the sender, signature
 * @param hasMore whether there were more points than a comment may have; their words are left over
 */
public record TakenApart(LetterText letter, List<Proposal> points, List<Span> leftOver, boolean hasMore) {

    /** Copies the lists. */
    public TakenApart {
        points = List.copyOf(points);
        leftOver = List.copyOf(leftOver);
    }

    /** What is left over, as one text. */
    public String remarks() {
        return leftOver.stream()
                .map(span -> span.of(letter.text()).strip().replaceAll("[\\t\\f]+", " "))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}

package org.rulewright.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.comment.Point;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.Disposition;

/**
 * How one word of a rule changed: from the draft through a comment, a concern and an answer to the final words.
 *
 * @param words what the comment was about, in the draft
 * @param change what became of them
 */
public record WordStory(
        Docket docket, Anchor words, CitedExcerpt said, AnsweredConcern answer, ComparedProvision change) {

    /** The first accepted answer that changed the very words that one of the first comments behind it was about. */
    static Optional<WordStory> in(Docket docket, List<AnsweredConcern> answers) {
        return answers.stream()
                .filter(answer -> answer.response().disposition() == Disposition.ACCEPTED)
                .flatMap(answer -> answer.said().first().stream().flatMap(said -> told(docket, answer, said)))
                .findFirst();
    }

    private static Stream<WordStory> told(Docket docket, AnsweredConcern answer, CitedExcerpt said) {
        return said
                .point()
                .flatMap(point -> Optional.ofNullable(point.anchor()))
                .filter(anchor -> !anchor.isWholeProvision())
                .stream()
                .flatMap(anchor -> answer.changes().stream()
                        .filter(change -> change.provision().lineage().equals(anchor.lineage()))
                        .map(change -> new WordStory(docket, anchor, said, answer, change)));
    }

    /** The point of the comment that began it. */
    public Point point() {
        return said.point().orElseThrow();
    }
}

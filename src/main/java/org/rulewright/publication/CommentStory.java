package org.rulewright.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.Whereabouts;

/** A published comment, and what became of each thing that it says. */
public record CommentStory(Comment comment, Docket docket, Categories categories, List<Said> said) {

    /**
     * One thing that the comment says.
     *
     * @param words as they stand in the comment
     * @param where where staff have marked them in the comment; null for a point
     * @param point the point that its author bracketed; null for words that staff have marked
     * @param suggestion the wording that it asks for; null where it asks for none
     * @param carried what became of the words that it is about; null where no version was published since
     * @param concerns the answered concerns that it was filed under; empty while none is answered in public
     */
    public record Said(
            String words,
            @Nullable Whereabouts where,
            @Nullable Point point,
            @Nullable AskedWords suggestion,
            @Nullable CarriedWords carried,
            List<AnsweredConcern> concerns) {

        /** Whether it changed the text. */
        public boolean isChange() {
            return concerns.stream().anyMatch(concern -> !concern.changes().isEmpty());
        }

        /** Whether the agency has answered it in public. */
        public boolean isAnswered() {
            return !concerns.isEmpty();
        }
    }

    /** How many of the things it says are answered. */
    public long answered() {
        return said.stream().filter(Said::isAnswered).count();
    }

    /** How many of them changed the text. */
    public long changed() {
        return said.stream().filter(Said::isChange).count();
    }

    /** When the last of the answers to it was published; empty while there is none. */
    public Optional<Instant> lastAnswer() {
        return said.stream()
                .flatMap(one -> one.concerns().stream())
                .flatMap(concern -> Stream.ofNullable(concern.response().publishedAt()))
                .max(Comparator.naturalOrder());
    }
}

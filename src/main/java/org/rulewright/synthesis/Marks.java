package org.rulewright.synthesis;

import java.util.List;
import java.util.Map;
import org.rulewright.comment.CommentId;

/**
 * What is marked in some comments, and where it is filed.
 *
 * @param excerpts by comment, points first
 * @param filed the concerns that each stands under; those that stand under none are left out
 */
public record Marks(List<Excerpt> excerpts, Map<ExcerptId, List<ConcernId>> filed) {

    /** What is marked in this comment. */
    public List<Excerpt> of(CommentId comment) {
        return excerpts.stream()
                .filter(excerpt -> excerpt.comment().equals(comment))
                .toList();
    }

    /** Whether the excerpt is among those to file next: those that stand under no concern, or all where none is left. */
    public boolean isNext(Excerpt excerpt) {
        return above(excerpt).isEmpty()
                || excerpts.stream().noneMatch(each -> above(each).isEmpty());
    }

    /** The concerns that the excerpt stands under. */
    public List<ConcernId> above(Excerpt excerpt) {
        return filed.getOrDefault(excerpt.id(), List.of());
    }
}

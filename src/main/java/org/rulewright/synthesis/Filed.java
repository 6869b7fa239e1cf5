package org.rulewright.synthesis;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.rulewright.comment.CommentId;

/**
 * How much of what published comments say stands under a concern.
 *
 * @param comments in how many different comments
 * @param cited those of the excerpts that the summary of its answer cites, with the comments that they stand in
 * @param speakers who stands behind these comments; left out where the summary does not say how many
 * @param all who stands behind all that is filed there; nobody where the summary gives no share of them
 */
public record Filed(
        long excerpts,
        long comments,
        Map<ExcerptId, CommentId> cited,
        Map<CommentId, Speakers> speakers,
        Speakers all) {

    /** Under a concern under which nothing stands. */
    public static final Filed NOTHING = new Filed(0, 0, Map.of(), Map.of(), Speakers.NOBODY);

    /** Whether nothing stands there. */
    public boolean isNothing() {
        return excerpts == 0;
    }

    /** Who stands behind these of the excerpts that the summary cites; several points of one comment are one voice. */
    public Speakers speakers(Collection<ExcerptId> of) {
        return Speakers.together(of.stream()
                .map(cited::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(comment -> speakers.getOrDefault(comment, Speakers.NOBODY))
                .toList());
    }
}

package org.rulewright.synthesis;

import java.util.Map;
import org.rulewright.comment.CommentId;

/**
 * How much of what published comments say stands under a concern.
 *
 * @param comments in how many different comments
 * @param cited those of the excerpts that the summary of its answer cites, with the comments that they stand in
 */
public record Filed(long excerpts, long comments, Map<ExcerptId, CommentId> cited) {

    /** Under a concern under which nothing stands. */
    public static final Filed NOTHING = new Filed(0, 0, Map.of());

    /** Whether nothing stands there. */
    public boolean isNothing() {
        return excerpts == 0;
    }
}

package org.rulewright.comment;

import java.util.List;
import java.util.Set;
import org.rulewright.base.RecordedTogether;
import org.rulewright.docket.DocketId;

/**
 * Very many comments of a docket came from elsewhere, or one act changed where they stand: told once instead of by a
 * {@link CommentChanged} for each.
 *
 * @param entries what is so about each of them now
 */
public record CommentsChanged(DocketId docket, List<CommentChanged> entries) implements RecordedTogether {

    /** Keeps its own copy. */
    public CommentsChanged {
        entries = List.copyOf(entries);
    }

    /** The comments that stand at one of these statuses. */
    public List<CommentId> at(Set<Status> statuses) {
        return entries.stream()
                .filter(change -> statuses.contains(change.status()))
                .map(CommentChanged::comment)
                .toList();
    }
}

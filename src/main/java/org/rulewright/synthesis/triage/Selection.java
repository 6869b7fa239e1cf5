package org.rulewright.synthesis.triage;

import java.util.Set;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;

/** What an act is about. */
public sealed interface Selection {

    /** The docket whose comments they are. */
    DocketId docket();

    /** These comments; those of another docket are left alone. */
    record Chosen(DocketId docket, Set<CommentId> comments) implements Selection {
        /** Keeps its own copy. */
        public Chosen {
            comments = Set.copyOf(comments);
        }
    }

    /** All that the filter lets through. */
    record Matching(TriageFilter filter) implements Selection {
        @Override
        public DocketId docket() {
            return filter.docket();
        }
    }
}

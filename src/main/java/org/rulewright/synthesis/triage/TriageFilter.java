package org.rulewright.synthesis.triage;

import java.util.Optional;
import java.util.Set;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;

/**
 * Which comments of a docket are looked at.
 *
 * @param status where they stand; empty for anywhere
 * @param category of their sender; empty for any
 * @param words how long they are at least
 * @param only what else holds for all of them
 */
public record TriageFilter(
        DocketId docket,
        Optional<Status> status,
        String category,
        Among among,
        Assigned assigned,
        int words,
        Set<Only> only) {

    /** What a filter can ask for beside. */
    public enum Only {
        /** Files came with them. */
        WITH_FILES,
        /** Somebody flagged them. */
        FLAGGED,
        /** Nobody has read them. */
        UNREAD
    }

    /** Keeps its own copy. */
    public TriageFilter {
        only = Set.copyOf(only);
    }

    /** All comments of the docket. */
    public static TriageFilter all(DocketId docket) {
        return new TriageFilter(docket, Optional.empty(), "", Among.ANY, new Assigned.ToAnybody(), 0, Set.of());
    }

    /** The same, only those. */
    public TriageFilter only(Only... more) {
        return new TriageFilter(docket, status, category, among, assigned, words, Set.of(more));
    }

    /** The same, only those that stand there. */
    public TriageFilter standing(Status at) {
        return new TriageFilter(docket, Optional.of(at), category, among, assigned, words, only);
    }

    /** The same among those. */
    public TriageFilter among(Among other) {
        return new TriageFilter(docket, status, category, other, assigned, words, only);
    }

    /** The same, assigned so. */
    public TriageFilter assigned(Assigned other) {
        return new TriageFilter(docket, status, category, among, other, words, only);
    }
}

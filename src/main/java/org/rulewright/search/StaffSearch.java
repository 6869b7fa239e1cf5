package org.rulewright.search;

import org.rulewright.comment.CommentDesk;
import org.rulewright.identity.Allowed;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.index.EngineAway;
import org.rulewright.search.truth.Audience;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds what the agency's own people may read: comments that are not public too, never what is confidential. */
@Service
public class StaffSearch {

    private final Inquiry inquiry;
    private final CommentDesk desk;
    private final HitReader hits;

    StaffSearch(Inquiry inquiry, CommentDesk desk, HitReader hits) {
        this.inquiry = inquiry;
        this.desk = desk;
        this.hits = hits;
    }

    /** A page of what matches the query in the staff's own index, with the counts of each facet. */
    @PreAuthorize(Allowed.STAFF)
    public SearchAnswer find(Query query) {
        try {
            var reply = inquiry.ask(Audience.STAFF, query);
            return reply.found(hits.read(reply.answer().rows(), desk::all));
        } catch (EngineAway _) {
            return new Away();
        }
    }
}

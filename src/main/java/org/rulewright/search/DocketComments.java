package org.rulewright.search;

import java.util.List;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Ledger;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the page of a docket's comments shows, with search and without it. */
@Service
public class DocketComments {

    private final SearchService search;
    private final Comments comments;

    DocketComments(SearchService search, Comments comments) {
        this.search = search;
        this.comments = comments;
    }

    /** What matches the query. */
    @PreAuthorize(Allowed.ANYONE)
    public SearchAnswer find(Query query) {
        return search.find(query);
    }

    /** What somebody who typed this much may want to find in the docket. */
    @PreAuthorize(Allowed.ANYONE)
    public List<String> suggest(DocketId docket, String typed) {
        return search.suggest(docket, typed);
    }

    /** The published comments, the newest first, from the truth: what one can read while search is away. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Hit> newest(DocketId docket, int page) {
        var stretch = new Page((page - 1) * Query.PAGE_SIZE, Query.PAGE_SIZE);
        return comments.newest(docket, stretch).stream().map(Hit::withLead).toList();
    }

    /** Where all comments of the docket stand. */
    @PreAuthorize(Allowed.ANYONE)
    public Ledger ledger(DocketId docket) {
        return comments.ledger(docket);
    }
}

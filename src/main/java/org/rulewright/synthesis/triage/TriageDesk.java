package org.rulewright.synthesis.triage;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rulewright.campaign.grouping.Arrivals;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Where staff see all comments of a docket, wherever they stand, and choose what to read.
 *
 * @see "docs/decisions/0044-triage.md"
 */
@Service
public class TriageDesk {

    /** The most rows that a page has. */
    public static final int MOST = 100;

    private final TriageStore store;
    private final PileStore piles;
    private final Arrivals arrivals;

    TriageDesk(TriageStore store, PileStore piles, Arrivals arrivals) {
        this.store = store;
        this.piles = piles;
        this.arrivals = arrivals;
    }

    /** A page of the comments that the filter lets through; a key of another order begins at the beginning. */
    @PreAuthorize(Allowed.STAFF)
    public List<TriageRow> page(TriageFilter filter, TriageOrder order, Optional<TriageKey> after, int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " rows");
        }
        return store.page(filter, order, after.filter(key -> key.fits(order)), most);
    }

    /** How many comments the filter lets through. */
    @PreAuthorize(Allowed.STAFF)
    public long count(TriageFilter filter) {
        return store.count(filter);
    }

    /** One comment of the docket; empty where it is of another one, or was not looked at yet. */
    @PreAuthorize(Allowed.STAFF)
    public Optional<TriageRow> row(DocketId docket, CommentId comment) {
        return store.rows(docket, List.of(comment)).stream().findFirst();
    }

    /** These comments as they are now, in the given order; those of another docket are left out. */
    @PreAuthorize(Allowed.STAFF)
    public List<TriageRow> rows(DocketId docket, List<CommentId> comments) {
        var rows = store.rows(docket, comments).stream().collect(toMap(TriageRow::comment, Function.identity()));
        return comments.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    /** How many changes of the docket's comments have yet to be looked at, so that the list is a little behind. */
    @PreAuthorize(Allowed.STAFF)
    public long behind(DocketId docket) {
        return arrivals.waiting(docket);
    }

    /** Those to whom comments can be given. */
    @PreAuthorize(Allowed.STAFF)
    public List<Analyst> analysts() {
        return piles.analysts();
    }

    /** What each has still to read in the docket; those who have nothing are left out. */
    @PreAuthorize(Allowed.STAFF)
    public Map<AccountId, Load> loads(DocketId docket) {
        return piles.loads(docket);
    }
}

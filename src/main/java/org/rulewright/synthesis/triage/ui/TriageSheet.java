package org.rulewright.synthesis.triage.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Account;
import org.rulewright.synthesis.Tally;
import org.rulewright.synthesis.triage.Analyst;
import org.rulewright.synthesis.triage.SavedFilter;
import org.rulewright.synthesis.triage.TriageAct;
import org.rulewright.synthesis.triage.TriageRow;

/**
 * A page of the list with what belongs to its rows.
 *
 * @param readers who else has which of them open just now
 * @param count how many comments the filter lets through
 * @param behind how many changes have yet to be looked at
 * @param next behind which key the next page begins; empty where there is none
 * @param last what the reader did last, if it can be taken back
 * @param mayAct whether the reader is one of those who sort comments
 */
record TriageSheet(
        Docket docket,
        List<TriageRow> rows,
        Map<CommentId, Comment> comments,
        Map<CommentId, Tally> tallies,
        Map<CommentId, List<Analyst>> readers,
        People people,
        Map<String, Category> categories,
        List<SavedFilter> saved,
        long count,
        long behind,
        String next,
        Optional<TriageAct> last,
        boolean mayAct) {

    /** Those to whom comments can be given, and who looks at the page. */
    record People(List<Analyst> analysts, Optional<Account> me) {}

    Times times() {
        return Times.in(docket.agency().zone());
    }

    Tally tally(TriageRow row) {
        return tallies.getOrDefault(row.comment(), Tally.NONE);
    }

    List<Analyst> readers(CommentId comment) {
        return readers.getOrDefault(comment, List.of());
    }

    /** The number without the docket's, where it begins with it. */
    String shortNumber(TrackingNumber number) {
        var prefix = docket.number() + "-";
        return number.value().startsWith(prefix) ? number.value().substring(prefix.length()) : number.value();
    }

    /** The comment that stands so many rows behind this one on the page; before the first one of it where it is not there. */
    Optional<Comment> beside(Optional<Comment> open, int step) {
        var place = open.map(comment -> ids().indexOf(comment.id())).orElse(-1) + step;
        return place < 0 || place >= rows.size()
                ? Optional.empty()
                : Optional.ofNullable(comments.get(rows.get(place).comment()));
    }

    private List<CommentId> ids() {
        return rows.stream().map(TriageRow::comment).toList();
    }
}

package org.rulewright.synthesis.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Tally;
import org.rulewright.synthesis.ledger.Balance;
import org.rulewright.synthesis.suggestion.CarriedWording;

/**
 * What lies on the desk for one docket.
 *
 * @param balance where the docket stands, with the chain behind it
 * @param comments a page of the published comments, the newest first
 * @param pages where the pages before and after it begin
 * @param tallies how far they are; those in which nothing is marked are left out
 * @param read those of them that somebody has read
 * @param carried whose wordings the versions of the text took over
 * @param editable whether the reader may change anything
 */
record DeskSheet(
        Docket docket,
        Balance balance,
        List<Comment> comments,
        Pages pages,
        Map<CommentId, Tally> tallies,
        Set<CommentId> read,
        List<Category> categories,
        List<CarriedWording> carried,
        boolean editable) {

    /** Behind which comments the pages beside one begin, the first of all behind none; empty where there is no such page. */
    record Pages(Optional<String> newer, Optional<String> older) {}

    Chain chain() {
        return balance.chain();
    }

    /** The concerns of these ids, in the order of the outline. */
    List<Concern> concerns(Collection<ConcernId> ids) {
        return chain().concerns().stream()
                .filter(concern -> ids.contains(concern.id()))
                .toList();
    }

    long count() {
        return balance.ledger().of(Status.PUBLISHED);
    }

    /** Whose wordings the change took over. */
    List<CarriedWording> carriedBy(TextChange change) {
        return carried.stream()
                .filter(each ->
                        each.version().equals(change.to()) && each.lineage().equals(change.lineage()))
                .toList();
    }

    Tally tally(Comment comment) {
        return tallies.getOrDefault(comment.id(), Tally.NONE);
    }

    Optional<Category> category(Comment comment) {
        return categories.stream()
                .filter(category -> category.code().equals(comment.submitter().category()))
                .findFirst();
    }

    Times times() {
        return Times.in(docket.agency().zone());
    }

    /** The number without the docket's own, for where the docket is plain. */
    String shortNumber(TrackingNumber number) {
        var prefix = docket.number() + "-";
        return number.value().startsWith(prefix) ? number.value().substring(prefix.length()) : number.value();
    }
}

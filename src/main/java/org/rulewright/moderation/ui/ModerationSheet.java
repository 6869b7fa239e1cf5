package org.rulewright.moderation.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Ledger;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.moderation.Decision;

/**
 * What lies on the desk for one docket.
 *
 * @param waiting a page of the queue, the oldest first
 * @param lately the last decisions that stand
 * @param decided the comments that they are about
 */
record ModerationSheet(
        Docket docket, List<Comment> waiting, List<Decision> lately, Map<CommentId, Comment> decided, Ledger ledger) {

    long count() {
        return ledger.of(Status.WAITING);
    }

    /** The number without the docket's own, for where the docket is plain. */
    String shortNumber(TrackingNumber number) {
        var prefix = docket.number() + "-";
        return number.value().startsWith(prefix) ? number.value().substring(prefix.length()) : number.value();
    }

    /** How many wait and since when, with the day in full. */
    String summary(Times.Words words) {
        var oldest = waiting.stream()
                .map(comment -> times().moment(comment.reception().received()))
                .findFirst();
        return oldest.map(moment -> words.say("moderation.summary", docket.number(), count(), moment))
                .orElseGet(() -> words.say("moderation.summary.none", docket.number()));
    }

    Times times() {
        return Times.in(docket.agency().zone());
    }

    /** The comment that comes after this one in the queue, or the oldest where this one is the last. */
    Optional<Comment> after(Comment comment) {
        var place = waiting.stream().map(Comment::id).toList().indexOf(comment.id());
        var others = waiting.stream()
                .filter(other -> !other.id().equals(comment.id()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.get(place < 0 || place >= others.size() ? 0 : place));
    }
}

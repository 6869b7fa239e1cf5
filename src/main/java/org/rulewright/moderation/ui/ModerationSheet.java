package org.rulewright.moderation.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Ledger;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.moderation.Backlog;
import org.rulewright.moderation.Decision;
import org.rulewright.moderation.Hold;
import org.rulewright.moderation.Proposal;
import org.rulewright.moderation.rules.Rule;

/**
 * What lies on the desk for one docket.
 *
 * @param waiting a page of the queue, the oldest first
 * @param held what waits for an expert, the oldest hold first
 * @param proposed what of it is proposed to be withheld
 * @param kinds what the rules point at in the waiting ones
 * @param backlog how many wait for how long
 * @param lately the last decisions that stand
 * @param decided the comments that they are about
 */
record ModerationSheet(
        Docket docket,
        List<Comment> waiting,
        List<Hold> held,
        Map<CommentId, Proposal> proposed,
        Map<CommentId, List<Rule>> kinds,
        Backlog backlog,
        List<Decision> lately,
        Map<CommentId, Comment> decided,
        Ledger ledger) {

    long count() {
        return backlog.waiting() - backlog.held();
    }

    /** The number without the docket's own, for where the docket is plain. */
    String shortNumber(TrackingNumber number) {
        var prefix = docket.number() + "-";
        return number.value().startsWith(prefix) ? number.value().substring(prefix.length()) : number.value();
    }

    /** How many wait and since when, with the day in full. */
    String summary(Times.Words words) {
        var oldest = backlog.oldest();
        return oldest == null
                ? words.say("moderation.summary.none", docket.number())
                : words.say(
                        "moderation.summary",
                        docket.number(),
                        backlog.waiting(),
                        times().moment(oldest),
                        backlog.held());
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

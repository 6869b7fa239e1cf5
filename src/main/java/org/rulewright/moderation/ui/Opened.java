package org.rulewright.moderation.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentVersion;
import org.rulewright.comment.Point;
import org.rulewright.comment.PublicText;
import org.rulewright.comment.SenderQuestion;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.files.FileReading;
import org.rulewright.moderation.Hold;
import org.rulewright.moderation.Proposal;
import org.rulewright.moderation.StaffText;
import org.rulewright.ruletext.Redline;

/**
 * A comment that lies open on the desk.
 *
 * @param hold who holds it for an expert; empty where nobody does
 * @param suggestions the suggested wording of a point against the provision that it would change
 * @param preview what the public would read of its texts, in their order
 * @param readings what was found in its files
 * @param past what became of it since it was sent
 * @param asked what its sender was asked about it
 */
record Opened(
        Comment comment,
        Docket docket,
        Category category,
        Marking marking,
        Optional<Hold> hold,
        Function<Point, Redline> suggestions,
        Function<Marking, List<PublicText>> preview,
        Map<Sha256, FileReading> readings,
        Past past,
        Asked asked) {

    /**
     * What its sender was asked.
     *
     * @param hasAddress whether the sender can be written to
     */
    record Asked(List<SenderQuestion> questions, boolean hasAddress) {}

    /**
     * What became of the comment since it was sent.
     *
     * @param disputed since when somebody says that it is not theirs; empty where nobody does
     * @param versions what it said at each time; none where it was never changed
     * @param quoting texts of staff that still say what is redacted in it
     * @param proposed who wanted to withhold it last, where that takes two; empty where nobody did
     * @param countedWith which published one shows its words; empty where it is not grouped
     */
    record Past(
            Optional<Instant> disputed,
            List<CommentVersion> versions,
            List<StaffText> quoting,
            Optional<Proposed> proposed,
            Optional<TrackingNumber> countedWith) {}

    /**
     * What was proposed.
     *
     * @param isOwn whether by whoever looks at it
     */
    record Proposed(Proposal proposal, boolean isOwn) {}
}

package org.rulewright.comment;

import java.time.Instant;
import java.util.List;
import org.rulewright.docket.DocketId;

/**
 * What one sender sent at one time.
 *
 * @param body the general remarks, in plain text; may be empty
 * @param reception when and how it came
 * @param standing where it stands now, and why
 * @param gaps where words are hidden from the public
 */
public record Comment(
        CommentId id,
        DocketId docket,
        TrackingNumber trackingNumber,
        Submitter submitter,
        Stance stance,
        String body,
        Reception reception,
        Standing standing,
        List<Point> points,
        List<Attachment> attachments,
        List<Gap> gaps) {

    /**
     * When and how a comment came.
     *
     * @param late whether it came after the close, and outside any grace
     * @param withinGrace whether it came after the close within the grace, from a form that was opened in time
     * @param sample whether it was invented for demonstration, and must be labelled so wherever shown
     */
    public record Reception(Instant received, Channel channel, boolean late, boolean withinGrace, boolean sample) {

        /** A reception to which no grace applied. */
        public Reception(Instant received, Channel channel, boolean late, boolean sample) {
            this(received, channel, late, false, sample);
        }
    }

    /**
     * Where a comment stands.
     *
     * @param reason why; empty where the status says enough
     * @param since when it was so decided
     */
    public record Standing(Status status, String reason, Instant since) {}

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return standing.status() == Status.PUBLISHED;
    }

    /** Whether the public may not have this file; its name is a gap then. */
    public boolean isWithheld(Attachment file) {
        return !gapsIn(CommentTexts.fileName(file.id())).isEmpty();
    }

    /** Where words of this text are hidden, in order. */
    public List<Gap> gapsIn(String place) {
        return gaps.stream().filter(gap -> gap.place().equals(place)).toList();
    }
}

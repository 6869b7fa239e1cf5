package org.rulewright.comment.web.api;

import java.time.Instant;
import java.util.List;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.Point;
import org.rulewright.comment.Submitter;

/**
 * A published comment, as everybody may read it.
 *
 * @param docket the docket's number
 * @param late whether it came after the close
 * @param sample whether it was invented for demonstration
 */
record CommentAnswer(
        String trackingNumber,
        String docket,
        Submitter submitter,
        String stance,
        String body,
        Instant received,
        String channel,
        boolean late,
        boolean sample,
        List<Said> points,
        List<File> files)
        implements ReadAnswer {

    /** One thing that it says; provision and quote are empty for the whole rule. */
    record Said(
            int number,
            String provision,
            String quote,
            String ask,
            String words,
            String suggestedWording,
            List<Evidence> evidence) {

        static Said of(Point point) {
            var anchor = point.anchor();
            return new Said(
                    point.number(),
                    anchor == null ? "" : anchor.label(),
                    anchor == null ? "" : anchor.quote(),
                    point.ask().name(),
                    point.words(),
                    point.suggestedWording(),
                    point.evidence());
        }
    }

    /**
     * A file that came with it, by its address in the portal.
     *
     * @param address empty where its sender keeps it confidential
     * @param withheld on which ground it is confidential; empty where it is public
     */
    record File(String name, String mediaType, long size, String address, String withheld) {

        static File of(Attachment file) {
            var claim = file.claim();
            return new File(
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    claim == null ? "/files/" + file.id().value() + "/file" : "",
                    claim == null ? "" : claim.ground());
        }
    }

    static CommentAnswer of(Comment comment, String docket) {
        var reception = comment.reception();
        return new CommentAnswer(
                comment.trackingNumber().value(),
                docket,
                comment.submitter(),
                comment.stance().name(),
                comment.body(),
                reception.received(),
                reception.channel().name(),
                reception.late(),
                reception.sample(),
                comment.points().stream().map(Said::of).toList(),
                comment.attachments().stream().map(File::of).toList());
    }
}

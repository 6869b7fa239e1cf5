package org.rulewright.comment;

import java.util.List;
import org.rulewright.docket.DocketId;

/**
 * A comment as its sender hands it in.
 *
 * @param body the general remarks, in plain text; may be empty where points or files say something
 * @param files what comes with it; {@link CommentFiles} has stored their bytes
 * @param describedAs what the sender would call a category that is not on the list, for staff only; mostly empty
 */
public record CommentDraft(
        DocketId docket,
        Channel channel,
        Submitter submitter,
        Stance stance,
        String body,
        List<NewPoint> points,
        List<KeptFile> files,
        String describedAs) {

    /** Replaces what cannot be stored. */
    public CommentDraft {
        submitter = new Submitter(
                submitter.kind(),
                StorableText.of(submitter.name()),
                StorableText.of(submitter.organisation()),
                submitter.category(),
                StorableText.of(submitter.country()));
        body = StorableText.of(body);
        points = List.copyOf(points);
        files = List.copyOf(files);
        describedAs = StorableText.of(describedAs);
    }

    /** A comment whose sender found a category that fits. */
    public CommentDraft(
            DocketId docket,
            Channel channel,
            Submitter submitter,
            Stance stance,
            String body,
            List<NewPoint> points,
            List<KeptFile> files) {
        this(docket, channel, submitter, stance, body, points, files, "");
    }

    /** A comment from the web with general remarks only. */
    public static CommentDraft saying(DocketId docket, Submitter submitter, String body) {
        return new CommentDraft(docket, Channel.WEB, submitter, Stance.UNSTATED, body, List.of(), List.of());
    }
}

package org.rulewright.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.rulewright.docket.DocketId;

/**
 * A comment as its sender hands it in.
 *
 * @param body the general remarks, in plain text; may be empty where points or files say something
 * @param files what comes with it; {@link CommentFiles} has stored their bytes
 * @param withheld files that come with it and that only the agency's cleared staff will read
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WithheldFile> withheld,
        String describedAs) {

    /** Replaces what cannot be stored; a comment that was kept before there were confidential files has none. */
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
        withheld = Objects.requireNonNullElse(withheld, List.of());
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

    /** A comment without confidential files. */
    public CommentDraft(
            DocketId docket,
            Channel channel,
            Submitter submitter,
            Stance stance,
            String body,
            List<NewPoint> points,
            List<KeptFile> files,
            String describedAs) {
        this(docket, channel, submitter, stance, body, points, files, List.of(), describedAs);
    }

    /** The same comment with these confidential files. */
    public CommentDraft withholding(List<WithheldFile> others) {
        return new CommentDraft(docket, channel, submitter, stance, body, points, files, others, describedAs);
    }

    /** The number of the confidential file whose public version is at this place, counted from 1; 0 for none. */
    int standsFor(int place) {
        return withheld.stream()
                .filter(file -> file.publicTwin() == place)
                .mapToInt(WithheldFile::part)
                .findFirst()
                .orElse(0);
    }

    /** A comment from the web with general remarks only. */
    public static CommentDraft saying(DocketId docket, Submitter submitter, String body) {
        return new CommentDraft(docket, Channel.WEB, submitter, Stance.UNSTATED, body, List.of(), List.of());
    }
}

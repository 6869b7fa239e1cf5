package org.rulewright.comment;

import java.util.List;

/**
 * A comment that was received elsewhere, or is loaded for demonstration.
 *
 * @param origin what it is called where it comes from
 * @param trackingNumber its public name here
 * @param standing where it stands by its source; a decision made here later is kept
 */
public record ArchivedComment(
        Origin origin,
        TrackingNumber trackingNumber,
        Submitter submitter,
        Stance stance,
        String body,
        Comment.Reception reception,
        Comment.Standing standing,
        List<NewPoint> points,
        List<ArchivedFile> files) {

    /**
     * What a comment is called where it comes from.
     *
     * @param id by which it is known again
     * @param category the source's own word for the kind of sender, kept so that it can be mapped later; may be empty
     */
    public record Origin(String id, String category) {}

    /** Replaces what cannot be stored. */
    public ArchivedComment {
        submitter = new Submitter(
                submitter.kind(),
                StorableText.of(submitter.name()),
                StorableText.of(submitter.organisation()),
                submitter.category(),
                StorableText.of(submitter.country()));
        origin = new Origin(StorableText.of(origin.id()), StorableText.of(origin.category()));
        standing = new Comment.Standing(standing.status(), StorableText.of(standing.reason()), standing.since());
        body = StorableText.of(body);
        points = List.copyOf(points);
        files = List.copyOf(files);
    }
}

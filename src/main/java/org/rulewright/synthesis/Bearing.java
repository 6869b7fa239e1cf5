package org.rulewright.synthesis;

import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Stance;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.VersionId;

/**
 * Which provision an excerpt is about, and which side it takes.
 *
 * @param on the provision; null for the whole rule, or where it is not known
 * @param set who on the staff said so; null where it is as the commenter put it
 */
public record Bearing(
        @Nullable Target on, Stance stance, @Nullable Act set) {

    /** Nothing is known. */
    public static final Bearing UNKNOWN = new Bearing(null, Stance.UNSTATED, null);

    /**
     * A provision of one version.
     *
     * @param label its number there, for readers
     */
    public record Target(VersionId version, LineageId lineage, String label) {

        static @Nullable Target of(@Nullable Anchor anchor) {
            return anchor == null ? null : new Target(anchor.version(), anchor.lineage(), anchor.label());
        }
    }

    /** As the commenter put it: what the point is about, and what it asks for. */
    static Bearing given(Excerpt excerpt, Comment comment) {
        return excerpt.place()
                .pointIn(comment)
                .map(point -> new Bearing(Target.of(point.anchor()), point.ask().stance(), null))
                .orElse(UNKNOWN);
    }
}

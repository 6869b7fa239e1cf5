package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.docket.Category;
import org.rulewright.docket.DocketId;

/**
 * The form as far as it is filled in.
 *
 * @param sender who writes
 * @param stance where the author stands on the whole
 * @param body the general remarks
 */
public record DraftForm(Sender sender, Stance stance, String body, List<DraftPoint> points) {

    /**
     * Who writes; fields that do not belong to the kind are kept in case the author changes back.
     *
     * @param describedAs how the author would call what fits no category; for staff only
     */
    public record Sender(
            SubmitterKind kind, String name, String organisation, String category, String country, String describedAs) {

        /** Replaces what cannot be stored; what a draft of an earlier version lacks is empty. */
        public Sender {
            describedAs = StorableText.typed(describedAs);
            name = StorableText.of(name);
            organisation = StorableText.of(organisation);
            country = StorableText.of(country);
        }

        /** A sender who found a category that fits. */
        public Sender(SubmitterKind kind, String name, String organisation, String category, String country) {
            this(kind, name, organisation, category, country, "");
        }

        /** The same with these words in place of a category; they count only beside {@link Category#OTHER}. */
        public Sender describedAs(String words) {
            return new Sender(kind, name, organisation, category, country, words);
        }

        private String ownWords() {
            return category.equals(Category.OTHER) ? describedAs.strip() : "";
        }

        private Submitter toSubmitter() {
            return switch (kind) {
                case INDIVIDUAL -> new Submitter(kind, name.strip(), "", category, country);
                case ORGANISATION -> new Submitter(kind, name.strip(), organisation.strip(), category, country);
                case ANONYMOUS -> new Submitter(kind, "", "", category, country);
            };
        }
    }

    /** Replaces what cannot be stored. */
    public DraftForm {
        body = StorableText.of(body);
        points = List.copyOf(points);
    }

    /** A form that nobody has filled in. */
    public static DraftForm empty() {
        return new DraftForm(new Sender(SubmitterKind.INDIVIDUAL, "", "", "", ""), Stance.UNSTATED, "", List.of());
    }

    /** The form with another sender. */
    public DraftForm with(Sender other) {
        return new DraftForm(other, stance, body, points);
    }

    /** The form with another stance. */
    public DraftForm with(Stance other) {
        return new DraftForm(sender, other, body, points);
    }

    /** The form with other general remarks. */
    public DraftForm with(String remarks) {
        return new DraftForm(sender, stance, remarks, points);
    }

    /** The form with other points. */
    public DraftForm with(List<DraftPoint> others) {
        return new DraftForm(sender, stance, body, others);
    }

    /** The form with one more point at the end. */
    public DraftForm plus(DraftPoint point) {
        var more = new ArrayList<>(points);
        more.add(point);
        return with(more);
    }

    /** The comment that it makes. */
    public CommentDraft toComment(DocketId docket, List<KeptFile> files) {
        return new CommentDraft(
                docket,
                Channel.WEB,
                sender.toSubmitter(),
                stance,
                body,
                points.stream().map(DraftPoint::toPoint).toList(),
                files,
                sender.ownWords());
    }
}

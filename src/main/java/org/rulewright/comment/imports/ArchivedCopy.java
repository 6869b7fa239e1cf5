package org.rulewright.comment.imports;

import java.net.URLConnection;
import java.util.List;
import java.util.Locale;
import org.rulewright.comment.ArchivedComment;
import org.rulewright.comment.ArchivedComment.Origin;
import org.rulewright.comment.ArchivedFile;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.comment.imports.SourceRecord.OfComment;
import org.rulewright.comment.imports.SourceRecord.Sender;
import org.rulewright.comment.imports.SourceRecord.SourceFile;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;

/** Makes a comment of ours of one of Regulations.gov. */
final class ArchivedCopy {

    private static final int LONGEST = 2_000_000;

    private ArchivedCopy() {}

    static ArchivedComment of(OfComment comment, Docket docket, String category, List<ArchivedFile> files)
            throws BadRecord {
        if (comment.words().length() > LONGEST) {
            throw new BadRecord("comment.import.bad.long", LONGEST);
        }
        return new ArchivedComment(
                new Origin(comment.id(), comment.sender().category()),
                new TrackingNumber(comment.id()),
                submitter(comment.sender(), category),
                Stance.UNSTATED,
                ReadableText.of(comment.words()),
                new Comment.Reception(comment.received(), Channel.BULK, isLate(comment, docket), false),
                standing(comment.fate()),
                List.of(),
                files);
    }

    /** A file that stays at the source; the address was checked to be one of the web. */
    static ArchivedFile linked(SourceFile file) {
        var mediaType = URLConnection.guessContentTypeFromName(file.name());
        return ArchivedFile.linked(
                file.name(),
                mediaType == null ? "application/octet-stream" : mediaType,
                Math.max(0, file.size()),
                file.address());
    }

    private static Submitter submitter(Sender sender, String category) {
        var name = (sender.firstName().strip() + " " + sender.lastName().strip()).strip();
        var isUnnamed = name.isEmpty() || name.toLowerCase(Locale.ROOT).matches("anonymous( anonymous)?");
        var shownName = isUnnamed ? "" : ReadableText.of(name);
        var organisation = ReadableText.of(sender.organisation());
        var country = sender.country().strip();
        if (!organisation.isEmpty()) {
            return new Submitter(SubmitterKind.ORGANISATION, shownName, organisation, category, country);
        }
        return isUnnamed
                ? new Submitter(SubmitterKind.ANONYMOUS, "", "", category, country)
                : new Submitter(SubmitterKind.INDIVIDUAL, shownName, "", unstated(sender, category), country);
    }

    private static String unstated(Sender sender, String category) {
        return sender.category().isBlank() && category.equals(Category.OTHER) ? "INDIVIDUAL" : category;
    }

    private static boolean isLate(OfComment comment, Docket docket) {
        var periods = docket.periods();
        return !periods.isEmpty()
                && !comment.received().isBefore(periods.getLast().closes());
    }

    private static Comment.Standing standing(SourceRecord.Fate fate) {
        if (fate.isWithdrawn()) {
            return new Comment.Standing(Status.WITHDRAWN, fate.whyWithdrawn().strip(), fate.posted());
        }
        return fate.whyRestricted().isBlank()
                ? new Comment.Standing(Status.PUBLISHED, "", fate.posted())
                : new Comment.Standing(Status.WITHHELD, fate.whyRestricted(), fate.posted());
    }
}

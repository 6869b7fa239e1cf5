package org.rulewright.campaign.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rulewright.base.Sha256;
import org.rulewright.campaign.FilePage;
import org.rulewright.campaign.grouping.Said.Part;
import org.rulewright.campaign.likeness.Pointing;
import org.rulewright.campaign.likeness.Words;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.files.FileReadings;
import org.springframework.stereotype.Component;

/**
 * Finds what a comment says, from what the public may read of it: its remarks and points, or, where these only point to
 * its files, what stands in them.
 */
@Component
public class CommentWords {

    private final FileReadings readings;

    CommentWords(FileReadings readings) {
        this.readings = readings;
    }

    /** What the comment says. */
    public Said of(Comment comment) {
        var parts = new ArrayList<Part>();
        add(parts, CommentTexts.BODY, comment.body());
        comment.points().forEach(point -> add(parts, CommentTexts.words(point.number()), point.words()));
        return parts.isEmpty() ? in(open(comment)) : new Said(parts, false, open(comment));
    }

    /** What these files of a comment say, which everybody may read. */
    public Said in(List<Attachment> files) {
        if (files.isEmpty()) {
            return new Said(List.of(), false, List.of());
        }
        var states = readings.all(files.stream().map(CommentWords::content).toList());
        var isUnread = files.stream()
                .map(file -> states.get(content(file)))
                .filter(Objects::nonNull)
                .anyMatch(reading -> !reading.isDone());
        return isUnread
                ? new Said(List.of(), true, List.of())
                : new Said(files.stream().flatMap(file -> pages(file).stream()).toList(), false, List.of());
    }

    private static List<Attachment> open(Comment comment) {
        return comment.attachments().stream()
                .filter(file -> file.content() != null && !comment.isWithheld(file))
                .toList();
    }

    private List<Part> pages(Attachment file) {
        return readings.pages(content(file)).stream()
                .filter(page -> !page.text().isBlank())
                .map(page -> new Part(new FilePage(file.id(), page.number()).place(), page.text()))
                .toList();
    }

    private static void add(List<Part> parts, String place, String words) {
        if (!Words.of(words).isEmpty() && !Pointing.isOnly(words)) {
            parts.add(new Part(place, words));
        }
    }

    static Sha256 content(Attachment file) {
        return Objects.requireNonNull(file.content());
    }
}

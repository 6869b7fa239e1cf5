package org.rulewright.synthesis.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.files.FileReadings;
import org.rulewright.files.PageText;
import org.rulewright.synthesis.Bearings;
import org.rulewright.synthesis.Excerpt;
import org.springframework.stereotype.Component;

/** Lays out an open comment with its files and with what was said of its excerpts. */
@Component
class CommentSheets {

    private final Bearings bearings;
    private final Dockets dockets;
    private final FileReadings readings;

    CommentSheets(Bearings bearings, Dockets dockets, FileReadings readings) {
        this.bearings = bearings;
        this.dockets = dockets;
        this.readings = readings;
    }

    CommentSheet of(Comment comment, DocketId docket, SynthesisAddress address) {
        var contents = comment.attachments().stream()
                .map(Attachment::content)
                .filter(Objects::nonNull)
                .toList();
        return new CommentSheet(
                comment,
                dockets.questions(docket),
                bearings.of(comment),
                readings.all(contents),
                comment.attachments().stream()
                        .flatMap(file -> leaf(comment, file, address.page(file.id())))
                        .findFirst());
    }

    private Stream<CommentSheet.OpenLeaf> leaf(Comment comment, Attachment file, int page) {
        return Optional.ofNullable(file.content())
                .map(content -> new Excerpt.Leaf(file.id(), content, page))
                .filter(leaf -> page > 0 && leaf.isIn(comment))
                .flatMap(leaf -> readings.page(leaf.content(), page)
                        .map(PageText::text)
                        .map(words -> new CommentSheet.OpenLeaf(leaf, words)))
                .stream();
    }
}

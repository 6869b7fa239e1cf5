package org.rulewright.synthesis.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Dockets;
import org.rulewright.files.FileReadings;
import org.rulewright.files.PageText;
import org.rulewright.synthesis.Bearings;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Marks;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.likeness.Likenesses;
import org.springframework.stereotype.Component;

/** Lays out an open comment with its files and with what was said of its excerpts. */
@Component
class CommentSheets {

    private final Workbench workbench;
    private final Bearings bearings;
    private final Likenesses likenesses;
    private final Dockets dockets;
    private final FileReadings readings;
    private final NeighbourReader neighbours;

    CommentSheets(
            Workbench workbench,
            Bearings bearings,
            Likenesses likenesses,
            Dockets dockets,
            FileReadings readings,
            NeighbourReader neighbours) {
        this.workbench = workbench;
        this.bearings = bearings;
        this.likenesses = likenesses;
        this.dockets = dockets;
        this.readings = readings;
        this.neighbours = neighbours;
    }

    CommentSheet of(Comment comment, DeskSheet sheet, SynthesisAddress address) {
        var docket = sheet.docket().id();
        var contents = comment.attachments().stream()
                .map(Attachment::content)
                .filter(Objects::nonNull)
                .toList();
        var marks = workbench.marks(List.of(comment.id()));
        return new CommentSheet(
                comment,
                dockets.questions(docket),
                marks,
                bearings.of(comment),
                likely(comment, sheet, marks),
                readings.all(contents),
                comment.attachments().stream()
                        .flatMap(file -> leaf(comment, file, address.page(file.id())))
                        .findFirst(),
                neighbours.around(comment, sheet, address));
    }

    /** Only those who can file are shown anything, so that what is noted as shown was shown to somebody who decides. */
    private CommentSheet.Likely likely(Comment comment, DeskSheet sheet, Marks marks) {
        if (!sheet.editable() || !comment.isPublic()) {
            return CommentSheet.Likely.NOTHING;
        }
        var docket = sheet.docket().id();
        var unfiled = marks.excerpts().stream()
                .filter(excerpt -> marks.above(excerpt).isEmpty())
                .toList();
        return unfiled.isEmpty()
                ? CommentSheet.Likely.NOTHING
                : new CommentSheet.Likely(likenesses.show(docket, unfiled), likenesses.rate(docket));
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

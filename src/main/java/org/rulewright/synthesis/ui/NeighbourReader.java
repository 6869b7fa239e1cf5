package org.rulewright.synthesis.ui;

import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.springframework.stereotype.Component;

/** Finds what stands beside a comment: in the list that its reader came from, or in that of the desk. */
@Component
class NeighbourReader {

    private final CommentDesk desk;
    private final CommentWalk walk;

    NeighbourReader(CommentDesk desk, CommentWalk walk) {
        this.desk = desk;
        this.walk = walk;
    }

    Neighbours around(Comment comment, DeskSheet sheet, SynthesisAddress address) {
        if (!address.walk().isEmpty()) {
            return walk.around(comment, sheet.docket(), address);
        }
        return new Neighbours(before(comment, sheet, address), after(comment, sheet, address), Optional.empty());
    }

    /** Over the edge of the page, the page before is shown, so that this one is the last of it. */
    private Optional<SynthesisAddress> before(Comment comment, DeskSheet sheet, SynthesisAddress address) {
        var place = place(comment, sheet);
        if (place > 0) {
            return Optional.of(address.reading(sheet.comments().get(place - 1).trackingNumber()));
        }
        var newer = desk.before(comment.docket(), DeskReader.READABLE, comment.trackingNumber(), DeskReader.ROWS + 1);
        var edge = newer.size() > DeskReader.ROWS ? newer.getLast().value() : "";
        return newer.stream().findFirst().map(address.scrolledTo(edge)::reading);
    }

    /** Over the edge of the page, and where the comment is not on it, the list goes on behind the comment. */
    private Optional<SynthesisAddress> after(Comment comment, DeskSheet sheet, SynthesisAddress address) {
        var place = place(comment, sheet);
        if (place >= 0 && place + 1 < sheet.comments().size()) {
            return Optional.of(address.reading(sheet.comments().get(place + 1).trackingNumber()));
        }
        var number = comment.trackingNumber();
        return desk.behind(comment.docket(), DeskReader.READABLE, number, 1).stream()
                .findFirst()
                .map(Comment::trackingNumber)
                .map(address.scrolledTo(number.value())::reading);
    }

    private static int place(Comment comment, DeskSheet sheet) {
        return sheet.comments().stream().map(Comment::id).toList().indexOf(comment.id());
    }
}

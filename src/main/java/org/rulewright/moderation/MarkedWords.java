package org.rulewright.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Redaction;
import org.rulewright.comment.RedactionDesk;
import org.springframework.stereotype.Component;

/** Carries a moderator's marks out on the words of a comment. */
@Component
class MarkedWords {

    private final RedactionDesk desk;
    private final GroundNames grounds;

    MarkedWords(RedactionDesk desk, GroundNames grounds) {
        this.desk = desk;
        this.grounds = grounds;
    }

    /** What is redacted now. */
    List<Mark> of(Comment comment) {
        return desk.received(comment).stream()
                .flatMap(text -> text.redactions().stream())
                .map(MarkedWords::mark)
                .toList();
    }

    /** Redacts these words and no others; null where nothing is different then. */
    Decision.@Nullable Redactions change(Comment seen, List<Mark> marks) {
        var before = of(seen);
        desk.redact(seen, marks.stream().map(this::redaction).toList());
        return before.isEmpty() && marks.isEmpty() ? null : new Decision.Redactions(marks, before);
    }

    /** The redaction that this mark asks for. */
    Redaction redaction(Mark mark) {
        return new Redaction(
                mark.place(), mark.start(), mark.end(), mark.ground().name(), grounds.label(mark.ground()));
    }

    private static Mark mark(Redaction redaction) {
        return new Mark(redaction.place(), redaction.start(), redaction.end(), Ground.valueOf(redaction.ground()));
    }
}

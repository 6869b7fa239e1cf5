package org.rulewright.moderation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.RedactionDesk;
import org.rulewright.comment.Status;
import org.rulewright.moderation.Decision;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.RuleSuggestions;
import org.rulewright.moderation.Suggestion;
import org.springframework.stereotype.Component;

/** Begins the marking of a comment: with what is redacted, with what was before an undoing, or with what rules suggest. */
@Component
class Markings {

    private final RedactionDesk desk;
    private final RuleSuggestions suggestions;
    private final Moderation moderation;

    Markings(RedactionDesk desk, RuleSuggestions suggestions, Moderation moderation) {
        this.desk = desk;
        this.suggestions = suggestions;
        this.moderation = moderation;
    }

    Marking begin(Comment comment) {
        var texts = desk.received(comment);
        var inForce = texts.stream()
                .flatMap(text -> text.redactions().stream())
                .map(redaction -> new Mark(
                        redaction.place(), redaction.start(), redaction.end(), Ground.valueOf(redaction.ground())))
                .toList();
        var suggested = suggestions.of(comment);
        var isNew = comment.standing().status() == Status.WAITING && inForce.isEmpty();
        var before = isNew ? takenBack(comment) : Optional.of(inForce);
        return new Marking(
                texts,
                before.map(marks -> entries(marks, suggested))
                        .orElseGet(() -> suggested.stream()
                                .map(each -> new Marking.Entry(
                                        each.mark(), each.rule(), each.rule().isProposed()))
                                .toList()));
    }

    /** What the last decision redacted, where that was taken back. */
    private Optional<List<Mark>> takenBack(Comment comment) {
        return moderation.history(comment.id()).stream()
                .reduce((_, last) -> last)
                .filter(Decision::undone)
                .flatMap(last -> Optional.ofNullable(last.redactions()))
                .map(Decision.Redactions::now);
    }

    private static List<Marking.Entry> entries(List<Mark> marks, List<Suggestion> suggested) {
        var entries = new ArrayList<Marking.Entry>();
        marks.forEach(mark -> entries.add(new Marking.Entry(mark, null, true)));
        suggested.stream()
                .filter(each -> marks.stream().noneMatch(each.mark()::overlaps))
                .forEach(each -> entries.add(new Marking.Entry(each.mark(), each.rule(), false)));
        return entries;
    }
}

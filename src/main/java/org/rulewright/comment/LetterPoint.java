package org.rulewright.comment;

import org.rulewright.comment.letter.Proposal;
import org.rulewright.comment.letter.RuleIndex;
import org.rulewright.comment.letter.Stated;

/** Makes a point of a draft of what a letter says. */
final class LetterPoint {

    private LetterPoint() {}

    static DraftPoint draft(Proposal point, RuleIndex index) {
        var place = point.place();
        var version = index.version();
        var anchor = version == null ? null : place.anchor(version).orElse(null);
        var question = place.question();
        return new DraftPoint(
                anchor,
                place.passage(),
                question == null ? null : question.id(),
                null,
                point.ask(),
                point.words(),
                point.wording().isEmpty() ? place.passage() : point.wording(),
                point.facts().stream().map(LetterPoint::figure).toList(),
                null);
    }

    private static DraftFigure figure(Stated fact) {
        return new DraftFigure(fact.kind(), fact.value(), "", fact.country(), fact.per(), fact.licences(), "");
    }
}

package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** A comment that is handed in, with other words in its texts. */
final class DraftWords {

    private final BinaryOperator<String> change;

    private DraftWords(BinaryOperator<String> change) {
        this.change = change;
    }

    /**
     * The same with every text changed.
     *
     * @param change makes of a place, as {@link CommentTexts} names it, and its text the text to be there
     */
    static CommentDraft changed(CommentDraft draft, BinaryOperator<String> change) {
        return new DraftWords(change).of(draft);
    }

    private CommentDraft of(CommentDraft draft) {
        var sender = draft.submitter();
        var points = new ArrayList<NewPoint>();
        draft.points().forEach(point -> points.add(of(points.size() + 1, point)));
        return new CommentDraft(
                draft.docket(),
                draft.channel(),
                new Submitter(
                        sender.kind(),
                        text(CommentTexts.NAME, sender.name()),
                        text(CommentTexts.ORGANISATION, sender.organisation()),
                        sender.category(),
                        sender.country()),
                draft.stance(),
                text(CommentTexts.BODY, draft.body()),
                points,
                files(draft.files()),
                draft.withheld(),
                draft.describedAs());
    }

    private NewPoint of(int number, NewPoint point) {
        var facts = new ArrayList<Evidence>();
        point.evidence().forEach(fact -> facts.add(of(number, facts.size() + 1, fact)));
        var document = Optional.ofNullable(point.document())
                .map(place -> new DocumentPlace(
                        place.document(),
                        text(CommentTexts.document(number), place.quote()),
                        text(CommentTexts.page(number), place.page())))
                .orElse(null);
        return new NewPoint(
                point.anchor(),
                point.question(),
                document,
                text(CommentTexts.words(number), point.words()),
                point.ask(),
                text(CommentTexts.wording(number), point.suggestedWording()),
                facts,
                point.joins());
    }

    private Evidence of(int point, int number, Evidence fact) {
        return new Evidence(
                fact.kind(),
                text(CommentTexts.evidence(point, number, EvidenceField.VALUE), fact.value()),
                text(CommentTexts.evidence(point, number, EvidenceField.MAKER), fact.maker()),
                text(CommentTexts.evidence(point, number, EvidenceField.COUNTRY), fact.country()),
                text(CommentTexts.evidence(point, number, EvidenceField.PER), fact.per()),
                fact.licencesPerYear(),
                text(CommentTexts.evidence(point, number, EvidenceField.SOURCE), fact.source()));
    }

    private List<KeptFile> files(List<KeptFile> files) {
        var named = new ArrayList<KeptFile>();
        for (var file : files) {
            var name = text(CommentTexts.draftFileName(named.size() + 1), file.name());
            named.add(new KeptFile(name, file.mediaType(), file.size(), file.content()));
        }
        return named;
    }

    private String text(String place, String words) {
        return words.isBlank() ? words : change.apply(place, words);
    }
}

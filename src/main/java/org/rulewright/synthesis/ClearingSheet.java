package org.rulewright.synthesis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;

/**
 * Everything that would become public, exactly as it would.
 *
 * @param docket whose answers they are
 * @param chain the docket's chain at the moment of reading
 * @param answers the answers that would be published, in the order of the outline
 * @param said over all that is filed under each of them; those under which nothing is are left out
 * @param reasons the other reasons that would be published; none of a change that the text no longer has
 * @param beside what else would be published with them, such as what was signed for, word for word
 */
public record ClearingSheet(
        DocketId docket,
        Chain chain,
        List<Concern> answers,
        Map<ConcernId, Sha256> said,
        List<ChangeReason> reasons,
        List<String> beside) {

    /** Gives what stands over all that is filed under each of these concerns. */
    interface Said {
        Map<ConcernId, Sha256> under(List<ConcernId> concerns);
    }

    static ClearingSheet of(DocketId docket, Chain chain, Said said, List<String> beside) {
        var answers = chain.concerns().stream()
                .filter(concern -> chain.response(concern)
                        .filter(response ->
                                !response.isPublished() && response.words().isAnswer())
                        .isPresent())
                .toList();
        var changes = chain.changes().stream().map(TextChange::id).collect(Collectors.toSet());
        var reasons = chain.reasons().values().stream()
                .filter(reason -> reason.published() == null && changes.contains(reason.change()))
                .sorted((one, other) ->
                        Long.compare(one.change().value(), other.change().value()))
                .toList();
        var words = said.under(answers.stream().map(Concern::id).toList());
        return new ClearingSheet(docket, chain, answers, words, reasons, beside);
    }

    /** Over everything on the sheet; an edit of any word of it changes this. */
    public Sha256 read() {
        var text = new Canonical();
        answers.forEach(concern -> text.add(read(concern).value()));
        reasons.forEach(reason -> text.add(reason.change().value()).add(reason.reason()));
        beside.forEach(text::add);
        return Sha256.of(text.toString());
    }

    /** Over one concern with its excerpts and its answer. */
    public Sha256 read(Concern concern) {
        var text = new Canonical().add(concern.number()).add(concern.title()).add(concern.statement());
        text.add(Optional.ofNullable(said.get(concern.id())).map(Sha256::value).orElse(""));
        chain.response(concern)
                .ifPresent(response -> text.add(response.summary())
                        .add(response.answer())
                        .add(String.valueOf(response.disposition()))
                        .add(response.ground())
                        .add(response.restsOnWholeText())
                        .add(response.changes().stream()
                                .map(TextChangeId::value)
                                .sorted()
                                .toList()));
        return Sha256.of(text.toString());
    }

    /** A text in which no two different sheets look alike: each part stands behind its length. */
    private static final class Canonical {

        private final StringBuilder text = new StringBuilder();

        Canonical add(Object part) {
            var words = String.valueOf(part);
            text.append(words.length()).append(':').append(words).append('\n');
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}

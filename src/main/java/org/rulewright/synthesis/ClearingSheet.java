package org.rulewright.synthesis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.RuleVersion;
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
 * @param text the draft that would become the final text; null where there is none
 */
public record ClearingSheet(
        DocketId docket,
        Chain chain,
        List<Concern> answers,
        Map<ConcernId, Sha256> said,
        List<ChangeReason> reasons,
        List<Beside> beside,
        @Nullable RuleVersion text) {

    /** Gives what stands over all that is filed under each of these concerns. */
    interface Said {
        Map<ConcernId, Sha256> under(List<ConcernId> concerns);
    }

    static ClearingSheet of(DocketId docket, Chain chain, Said said, List<Beside> beside) {
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
        return new ClearingSheet(docket, chain, answers, words, reasons, beside, null);
    }

    /** The same sheet, with this draft as the text that would become final. */
    ClearingSheet finishing(@Nullable RuleVersion draft) {
        return new ClearingSheet(docket, chain, answers, said, reasons, beside, draft);
    }

    /** The draft that would become the final text; empty where there is none. */
    Optional<RuleVersion> draft() {
        return Optional.ofNullable(text);
    }

    /** Over everything on the sheet and the whole text that would become final; an edit of any word of it changes this. */
    public Sha256 read() {
        var all = new Canonical().add(answers.size()).add(reasons.size()).add(beside.size());
        answers.forEach(concern -> all.add(read(concern)));
        reasons.forEach(reason -> all.add(read(reason)));
        beside.forEach(it -> all.add(it.words()));
        chain.changes().forEach(all::addWords);
        if (text != null) {
            all.add(text.id().value()).add(text.hash());
        }
        return all.fingerprint();
    }

    /** Over one concern with its excerpts, its answer, and the words that the answer changes. */
    public Sha256 read(Concern concern) {
        var part = new Canonical().add(concern.number()).add(concern.title()).add(concern.statement());
        part.add(Optional.ofNullable(said.get(concern.id())).map(Sha256::value).orElse(""));
        chain.response(concern).ifPresent(response -> {
            part.add(response.summary())
                    .add(response.answer())
                    .add(String.valueOf(response.disposition()))
                    .add(response.ground())
                    .add(response.restsOnWholeText())
                    .add(response.changes().stream()
                            .map(TextChangeId::value)
                            .sorted()
                            .toList());
            changes(response.changes()).forEach(part::addWords);
        });
        return part.fingerprint();
    }

    /** Over the reason of a change, and the words that it changes. */
    public Sha256 read(ChangeReason reason) {
        var part = new Canonical().add(reason.change().value()).add(reason.reason());
        changes(Set.of(reason.change())).forEach(part::addWords);
        return part.fingerprint();
    }

    /** Over all that stands beside the answers. */
    public Sha256 readBeside() {
        var part = new Canonical();
        beside.forEach(it -> part.add(it.words()));
        return part.fingerprint();
    }

    /** In an order that does not depend on where they stand in the text. */
    private Stream<TextChange> changes(Set<TextChangeId> linked) {
        return chain.changes().stream()
                .filter(change -> linked.contains(change.id()))
                .sorted(Comparator.comparingLong(change -> change.id().value()));
    }

    /** A text in which no two different sheets look alike: each part stands behind its length. */
    private static final class Canonical {

        private final StringBuilder text = new StringBuilder();

        Canonical add(Object part) {
            var words = String.valueOf(part);
            text.append(words.length()).append(':').append(words).append('\n');
            return this;
        }

        /** What happened to a provision, with its words before and after. */
        void addWords(TextChange change) {
            add(change.id().value())
                    .add(change.kind())
                    .add(change.previousLabel())
                    .add(change.label());
            add(change.redline().before()).add(change.redline().after());
        }

        Sha256 fingerprint() {
            return Sha256.of(text.toString());
        }
    }
}

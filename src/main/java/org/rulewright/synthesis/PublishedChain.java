package org.rulewright.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;

/**
 * What of a docket's chain everybody may see: published answers to what published comments say, and nothing else.
 *
 * @param outline all concerns of the docket, in their order
 * @param published the published answers
 * @param changes what changed between the text commented on and the next one
 * @param reasons the published reasons of changes that no concern is about
 * @param compared the published text after the one commented on, read against it
 * @param said what was said under those concerns of which it is told
 */
record PublishedChain(
        List<Concern> outline,
        Map<ConcernId, Response> published,
        List<TextChange> changes,
        Map<TextChangeId, ChangeReason> reasons,
        List<ComparedProvision> compared,
        Map<ConcernId, SaidUnder> said) {

    /** The answered concerns in the order of the outline. */
    List<AnsweredConcern> answered() {
        return outline.stream()
                .flatMap(concern ->
                        Stream.ofNullable(published.get(concern.id())).map(response -> answered(concern, response)))
                .toList();
    }

    /** The changes that something is published about. */
    Stream<TextChangeId> told() {
        return changes.stream()
                .map(TextChange::id)
                .filter(change -> !behind(change).isUntold());
    }

    /** The answered concerns that this change carries out, and the other reason if that is published. */
    WhyChanged behind(TextChangeId change) {
        var concerns = answered().stream()
                .filter(answer -> answer.response().changes().contains(change))
                .toList();
        return new WhyChanged(concerns, reasons.get(change));
    }

    /** The other reasons, in the order of the text. */
    List<ChangeReason> otherReasons() {
        return changes.stream()
                .flatMap(change -> Stream.ofNullable(reasons.get(change.id())))
                .toList();
    }

    /** What became of all that these marks say, in their order. */
    List<Fate> fates(Marks marks) {
        var answered = answered();
        return marks.excerpts().stream()
                .map(excerpt -> new Fate(
                        excerpt,
                        answered.stream()
                                .filter(answer -> marks.above(excerpt)
                                        .contains(answer.concern().id()))
                                .toList()))
                .filter(Fate::isTellable)
                .toList();
    }

    private AnsweredConcern answered(Concern concern, Response response) {
        var made = compared.stream()
                .filter(change -> change.change() != null && response.changes().contains(change.change()))
                .toList();
        var words = said.getOrDefault(concern.id(), SaidUnder.NOTHING);
        return new AnsweredConcern(concern, under(concern), response, words, made);
    }

    private List<Concern> under(Concern concern) {
        var under = new ArrayList<Concern>();
        for (var at = parent(concern); at.isPresent(); at = parent(at.get())) {
            under.addFirst(at.get());
        }
        return under;
    }

    private Optional<Concern> parent(Concern concern) {
        return outline.stream()
                .filter(other -> other.id().equals(concern.parent()))
                .findFirst();
    }
}

package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.TextChangeId;
import org.springframework.stereotype.Component;

/** Reads what of a docket's chain everybody may see, in a handful of statements, however long it is. */
@Component
class PublishedChainReader {

    private final ConcernStore concerns;
    private final ResponseStore responses;
    private final ReasonStore reasons;
    private final RuleChanges changes;
    private final SaidUnderReader said;

    PublishedChainReader(
            ConcernStore concerns,
            ResponseStore responses,
            ReasonStore reasons,
            RuleChanges changes,
            SaidUnderReader said) {
        this.concerns = concerns;
        this.responses = responses;
        this.reasons = reasons;
        this.changes = changes;
        this.said = said;
    }

    /**
     * Empty before anything is published.
     *
     * @param isWanted of which answers it is told what was said; of the others it stays unread
     */
    Optional<PublishedChain> read(DocketId docket, Predicate<Response> isWanted) {
        if (!responses.isAnyPublished(docket)) {
            return Optional.empty();
        }
        var published = responses.all(docket).values().stream()
                .filter(Response::isPublished)
                .collect(toMap(Response::concern, Function.identity()));
        var wanted = published.values().stream().filter(isWanted).toList();
        var shelf = new Shelf(concerns.all(docket), changes.compared(docket), said.read(docket, wanted));
        return Optional.of(new PublishedChain(shelf.answered(published), changes.of(docket), reasons(docket)));
    }

    /**
     * What answered concerns are put together from.
     *
     * @param outline all concerns of the docket, in their order
     * @param compared the published text after the one commented on, read against it
     */
    private record Shelf(List<Concern> outline, List<ComparedProvision> compared, Map<ConcernId, SaidUnder> said) {

        List<AnsweredConcern> answered(Map<ConcernId, Response> published) {
            return outline.stream()
                    .flatMap(concern ->
                            Stream.ofNullable(published.get(concern.id())).map(response -> answered(concern, response)))
                    .toList();
        }

        private AnsweredConcern answered(Concern concern, Response response) {
            var made = compared.stream()
                    .filter(change ->
                            change.change() != null && response.changes().contains(change.change()))
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

    private Map<TextChangeId, ChangeReason> reasons(DocketId docket) {
        return reasons.all(docket).values().stream()
                .filter(reason -> reason.published() != null)
                .collect(toMap(ChangeReason::change, Function.identity()));
    }
}

package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rulewright.docket.DocketId;
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
        return Optional.of(new PublishedChain(
                concerns.all(docket),
                published,
                changes.of(docket),
                reasons(docket),
                changes.compared(docket),
                said.read(docket, wanted)));
    }

    private Map<TextChangeId, ChangeReason> reasons(DocketId docket) {
        return reasons.all(docket).values().stream()
                .filter(reason -> reason.published() != null)
                .collect(toMap(ChangeReason::change, Function.identity()));
    }
}

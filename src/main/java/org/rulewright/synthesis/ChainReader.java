package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rulewright.docket.DocketId;
import org.springframework.stereotype.Component;

/** Reads the chain of a docket in a handful of statements, however long it is. */
@Component
class ChainReader {

    private final ConcernStore concerns;
    private final ExcerptStore excerpts;
    private final FilingStore filings;
    private final ResponseStore responses;
    private final ReasonStore reasons;
    private final RuleChanges changes;

    ChainReader(
            ConcernStore concerns,
            ExcerptStore excerpts,
            FilingStore filings,
            ResponseStore responses,
            ReasonStore reasons,
            RuleChanges changes) {
        this.concerns = concerns;
        this.excerpts = excerpts;
        this.filings = filings;
        this.responses = responses;
        this.reasons = reasons;
        this.changes = changes;
    }

    Chain read(DocketId docket) {
        var shown = excerpts.shown(docket);
        return new Chain(
                concerns.all(docket),
                shown,
                filed(docket, shown),
                responses.all(docket),
                changes.of(docket),
                reasons.all(docket));
    }

    private Map<ConcernId, List<Excerpt>> filed(DocketId docket, List<Excerpt> shown) {
        var byId = shown.stream().collect(toMap(Excerpt::id, Function.identity()));
        var filed = new HashMap<ConcernId, List<Excerpt>>();
        for (var filing : filings.all(docket)) {
            var excerpt = byId.get(filing.excerpt());
            if (excerpt != null) {
                filed.computeIfAbsent(filing.concern(), _ -> new ArrayList<>()).add(excerpt);
            }
        }
        return filed;
    }
}

package org.rulewright.synthesis.likeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.stereotype.Component;

/** Finds which concerns excerpts look like, by their words and by what they mean. */
@Component
class Likeness {

    private final LikenessStore store;
    private final Directions directions;

    Likeness(LikenessStore store, Directions directions) {
        this.store = store;
        this.directions = directions;
    }

    /**
     * The concerns that each of these excerpts looks like, the likeliest first; those that look like nothing are left out.
     * An excerpt that is filed already is looked at as if it were not.
     */
    Map<ExcerptId, List<ConcernId>> of(DocketId docket, List<ExcerptId> excerpts, Directions.Budget budget) {
        var likely = new LinkedHashMap<ExcerptId, List<ConcernId>>();
        var meant = directions.of(excerpts, budget);
        var concerns = directions.concerns(docket, budget);
        store.counts(docket, excerpts).forEach((excerpt, counts) -> {
            var direction = meant.get(excerpt);
            Map<ConcernId, Double> near =
                    direction == null ? Map.of() : directions.likeness(excerpt, direction, concerns, counts.own());
            var found = LikelyConcerns.of(counts, near);
            if (!found.isEmpty()) {
                likely.put(excerpt, found);
            }
        });
        return likely;
    }
}

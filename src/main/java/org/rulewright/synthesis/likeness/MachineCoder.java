package org.rulewright.synthesis.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.stereotype.Component;

/** What would be filed where if the first suggestion were always right; nobody files by it. */
@Component
public class MachineCoder {

    private static final int AT_ONCE = 20;

    /** So many texts are read while somebody waits for a sample. */
    private static final int TEXTS = 1_000;

    private final Likeness likeness;

    MachineCoder(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * The likeliest concern of each of these excerpts, as if it were not filed yet itself; those that look like nothing are
     * left out.
     */
    public Map<ExcerptId, ConcernId> firstChoices(DocketId docket, List<ExcerptId> excerpts) {
        var budget = new Directions.Budget(TEXTS);
        var choices = new HashMap<ExcerptId, ConcernId>();
        for (var from = 0; from < excerpts.size(); from += AT_ONCE) {
            var some = excerpts.subList(from, Math.min(from + AT_ONCE, excerpts.size()));
            likeness.of(docket, some, budget).forEach((excerpt, concerns) -> choices.put(excerpt, concerns.getFirst()));
        }
        return choices;
    }
}

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
    private final Directions directions;

    MachineCoder(Likeness likeness, Directions directions) {
        this.likeness = likeness;
        this.directions = directions;
    }

    /** Reads these excerpts, and what is filed in the docket, with the model: that takes long, so nobody may wait for it. */
    public void read(DocketId docket, List<ExcerptId> excerpts) {
        var budget = new Directions.Budget(TEXTS);
        for (var from = 0; from < excerpts.size(); from += AT_ONCE) {
            directions.of(excerpts.subList(from, Math.min(from + AT_ONCE, excerpts.size())), budget);
        }
        directions.read(docket, budget);
    }

    /**
     * The likeliest concern of each of these excerpts, as if it were not filed yet itself; those that look like nothing are
     * left out. What was not read before counts by its words alone.
     */
    public Map<ExcerptId, ConcernId> firstChoices(DocketId docket, List<ExcerptId> excerpts) {
        var budget = new Directions.Budget(0);
        var choices = new HashMap<ExcerptId, ConcernId>();
        for (var from = 0; from < excerpts.size(); from += AT_ONCE) {
            var some = excerpts.subList(from, Math.min(from + AT_ONCE, excerpts.size()));
            likeness.of(docket, some, budget).forEach((excerpt, concerns) -> choices.put(excerpt, concerns.getFirst()));
        }
        return choices;
    }
}

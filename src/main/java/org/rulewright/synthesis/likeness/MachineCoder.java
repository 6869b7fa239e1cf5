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

    private final LikenessStore store;

    MachineCoder(LikenessStore store) {
        this.store = store;
    }

    /**
     * The likeliest concern of each of these excerpts, as if it were not filed yet itself; those that look like nothing are
     * left out.
     */
    public Map<ExcerptId, ConcernId> firstChoices(DocketId docket, List<ExcerptId> excerpts) {
        var choices = new HashMap<ExcerptId, ConcernId>();
        for (var from = 0; from < excerpts.size(); from += AT_ONCE) {
            var some = excerpts.subList(from, Math.min(from + AT_ONCE, excerpts.size()));
            store.counts(docket, some)
                    .forEach((excerpt, counts) -> LikelyConcerns.of(counts).stream()
                            .findFirst()
                            .ifPresent(choice -> choices.put(excerpt, choice)));
        }
        return choices;
    }
}

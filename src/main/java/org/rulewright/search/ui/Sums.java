package org.rulewright.search.ui;

import java.util.List;
import org.rulewright.search.Facet;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;

/** How many comments there are among what was found; the other kinds stand beside it. */
final class Sums {

    private Sums() {}

    /** All results where comments alone were looked for, else those of that kind. */
    static long comments(Query query, Found found) {
        return query.hasWords()
                        && !found.counts().getOrDefault(Facet.KIND, List.of()).isEmpty()
                ? found.ofKind(Facet.COMMENT)
                : found.total();
    }
}

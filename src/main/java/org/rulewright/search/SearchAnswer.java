package org.rulewright.search;

import java.util.List;
import java.util.Map;

/** What came of a query. */
public sealed interface SearchAnswer {

    /**
     * The engine answered.
     *
     * @param total how many match in all
     * @param hits those on the page that was asked for
     * @param respelled whether words that stand nowhere were taken for others that are spelled nearly so
     * @param counts for each facet how many would match with each value, whatever else is chosen in that facet
     * @param isWhole whether everything was looked through in time
     */
    record Found(long total, List<Hit> hits, Map<Facet, List<FacetCount>> counts, boolean respelled, boolean isWhole)
            implements SearchAnswer {

        /** How many of that kind match. */
        public long ofKind(String kind) {
            return counts.getOrDefault(Facet.KIND, List.of()).stream()
                    .filter(count -> count.value().equals(kind))
                    .mapToLong(FacetCount::comments)
                    .sum();
        }

        /** How many pages there are to turn, at least one. */
        public int pages() {
            return Query.pages(total);
        }
    }

    /** The engine is not there just now, or has nothing to search in yet; the rest of the portal works. */
    record Away() implements SearchAnswer {}
}

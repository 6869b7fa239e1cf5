package org.rulewright.synthesis;

import java.util.List;
import java.util.Map;

/**
 * What commenters said under an answered concern, as far as it is public.
 *
 * @param excerpts how many there are
 * @param senders how many different senders said it, by the code of their category, the most first
 * @param about the labels of the provisions that excerpts are about
 * @param first the first of the excerpts, and whatever the summary cites, in the order in which they were marked
 */
public record SaidUnder(long excerpts, Map<String, Long> senders, List<String> about, List<CitedExcerpt> first) {

    /** Where nothing was said, or nobody needs to know it. */
    static final SaidUnder NOTHING = new SaidUnder(0, Map.of(), List.of(), List.of());

    /** How many different senders said it. */
    public long allSenders() {
        return senders.values().stream().mapToLong(Long::longValue).sum();
    }
}

package org.rulewright.synthesis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts what was said under answered concerns; what is long to count is counted anew every minute only. */
@Component
class SaidUnderCounts {

    private static final long MANY = 20_000;
    private static final Duration SHORTLY = Duration.ofMinutes(1);

    private final SaidUnderStore store;
    private final Clock clock;
    private final Map<ConcernId, Counts> remembered = new ConcurrentHashMap<>();

    SaidUnderCounts(SaidUnderStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * How much was said under a concern.
     *
     * @param senders by the code of their category, the most first
     * @param about the labels of the provisions that excerpts are about
     */
    record Counts(long excerpts, Map<String, Long> senders, List<String> about, Instant at) {}

    /** Of each of these concerns; those under which nothing was said are left out. */
    Map<ConcernId, Counts> of(Collection<ConcernId> concerns) {
        var now = clock.instant();
        remembered.values().removeIf(counts -> now.isAfter(counts.at().plus(SHORTLY)));
        var counts = new HashMap<>(remembered);
        counts.keySet().retainAll(concerns);
        var left = new ArrayList<>(concerns);
        left.removeAll(counts.keySet());
        counts.putAll(count(left, now));
        return counts;
    }

    private Map<ConcernId, Counts> count(Collection<ConcernId> concerns, Instant now) {
        var labels = store.labels(concerns);
        var counted = new HashMap<ConcernId, Counts>();
        store.categories(concerns).forEach((concern, categories) -> {
            var senders = new LinkedHashMap<String, Long>();
            categories.forEach(each -> senders.put(each.code(), each.senders()));
            var excerpts = categories.stream()
                    .mapToLong(SaidUnderStore.Category::excerpts)
                    .sum();
            var counts = new Counts(excerpts, senders, labels.getOrDefault(concern, List.of()), now);
            counted.put(concern, counts);
            if (excerpts > MANY) {
                remembered.put(concern, counts);
            }
        });
        return counted;
    }
}

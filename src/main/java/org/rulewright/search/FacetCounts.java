package org.rulewright.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramAggregate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how often each value of a facet was counted. */
final class FacetCounts {

    private FacetCounts() {}

    /** The counts of the most frequent values, and of those that are chosen. */
    static List<FacetCount> of(Aggregate counted, @Nullable Aggregate chosen) {
        var counts = of(counted);
        var values = counts.stream().map(FacetCount::value).collect(Collectors.toSet());
        var more = chosen == null ? List.<FacetCount>of() : of(chosen);
        return Stream.concat(counts.stream(), more.stream().filter(count -> !values.contains(count.value())))
                .toList();
    }

    private static List<FacetCount> of(Aggregate counted) {
        return switch (counted._kind()) {
            case Sterms ->
                counted.sterms().buckets().array().stream()
                        .filter(bucket -> !bucket.key().stringValue().isBlank())
                        .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                        .toList();
            case Filters ->
                counted.filters().buckets().keyed().entrySet().stream()
                        .map(bucket -> new FacetCount(
                                bucket.getKey(), bucket.getValue().docCount()))
                        .filter(count -> count.comments() > 0)
                        .sorted(Comparator.comparingLong(FacetCount::comments).reversed())
                        .toList();
            case DateHistogram -> weeks(counted.dateHistogram());
            default -> List.of(); // no such field yet
        };
    }

    private static List<FacetCount> weeks(DateHistogramAggregate histogram) {
        return histogram.buckets().array().stream()
                .map(bucket -> {
                    var first = LocalDate.parse(Objects.requireNonNull(bucket.keyAsString()));
                    return new FacetCount(new Stretch(first, first.plusDays(6)).value(), bucket.docCount());
                })
                .toList();
    }
}

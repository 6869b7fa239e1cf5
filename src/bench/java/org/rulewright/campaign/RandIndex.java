package org.rulewright.campaign;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How far two divisions of the same things agree, beyond what chance would give: 1 where they are the same. */
final class RandIndex {

    private RandIndex() {}

    /** The adjusted Rand index of Hubert and Arabie (1985). */
    static double adjusted(List<?> one, List<?> other) {
        var both = pairs(IntStream.range(0, one.size())
                .mapToObj(place -> List.of(one.get(place), other.get(place)))
                .collect(groupingBy(Function.identity(), counting())));
        var inOne = pairs(one.stream().collect(groupingBy(Function.identity(), counting())));
        var inOther = pairs(other.stream().collect(groupingBy(Function.identity(), counting())));
        var expected = inOne * inOther / choose(one.size());
        return (both - expected) / ((inOne + inOther) / 2 - expected);
    }

    private static double pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToDouble(RandIndex::choose).sum();
    }

    private static double choose(long size) {
        return size * (size - 1.0) / 2;
    }
}

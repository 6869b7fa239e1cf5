package org.rulewright.synthesis.coding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How far any number of coders agree, whatever each of them left out: alpha for nominal data of K. Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011), section C.
 */
final class Alpha {

    private Alpha() {}

    /**
     * From 1 for full agreement, over 0 for what chance would bring about, down to less; empty where no unit was coded
     * twice, or nothing but one value was used.
     *
     * @param units for each unit what its coders said
     */
    static <T> OptionalDouble nominal(List<List<T>> units) {
        var pairable = units.stream().filter(values -> values.size() > 1).toList();
        var observed = pairable.stream().mapToDouble(Alpha::disagreement).sum();
        var counts = pairable.stream()
                .flatMap(List::stream)
                .collect(groupingBy(Function.identity(), counting()))
                .values();
        double all = counts.stream().mapToLong(Long::longValue).sum();
        var expected =
                counts.stream().mapToDouble(count -> count * (all - count)).sum();
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    /** The ordered pairs of different values of a unit, so weighed that each of its values counts once. */
    private static <T> double disagreement(List<T> values) {
        var alike = values.stream().collect(groupingBy(Function.identity(), counting())).values().stream()
                .mapToLong(count -> count * (count - 1))
                .sum();
        var pairs = (long) values.size() * (values.size() - 1);
        return (double) (pairs - alike) / (values.size() - 1);
    }
}

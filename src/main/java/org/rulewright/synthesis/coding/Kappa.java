package org.rulewright.synthesis.coding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How far two coders agree beyond what chance would bring about: kappa of J. Cohen, "A Coefficient of Agreement for Nominal
 * Scales", Educational and Psychological Measurement 20 (1960), pages 37 to 46.
 *
 * @param units how many units both have coded
 * @param observed the share of them that both coded alike
 * @param expected the share that they would code alike by chance, each as often as he used each value
 */
public record Kappa(int units, double observed, double expected) {

    /** What two coders said of the same unit. */
    record Pair<T>(T one, T other) {}

    static <T> Kappa of(List<Pair<T>> pairs) {
        if (pairs.isEmpty()) {
            return new Kappa(0, 0, 0);
        }
        double all = pairs.size();
        var alike =
                pairs.stream().filter(pair -> pair.one().equals(pair.other())).count();
        var ones = counts(pairs, Pair::one);
        var others = counts(pairs, Pair::other);
        var byChance = ones.entrySet().stream()
                .mapToDouble(value -> value.getValue() / all * others.getOrDefault(value.getKey(), 0L) / all)
                .sum();
        return new Kappa(pairs.size(), alike / all, byChance);
    }

    /** From 1 for full agreement, over 0 for chance, down to less; empty where both used one and the same value only. */
    public OptionalDouble value() {
        return units == 0 || expected == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
    }

    private static <T> Map<T, Long> counts(List<Pair<T>> pairs, Function<Pair<T>, T> side) {
        return pairs.stream().collect(groupingBy(side, counting()));
    }
}

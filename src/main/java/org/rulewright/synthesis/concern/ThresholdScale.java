package org.rulewright.synthesis.concern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * Proposed thresholds that can be compared, the lowest first.
 *
 * @param unit what they are measured in; empty where no unit is said
 * @param isMeasured whether they are figures; those that hold none, or several, stand together in the order of their weight
 */
public record ThresholdScale(String unit, boolean isMeasured, List<Threshold> thresholds) {

    private static final int TELLERS = 4;

    /** Sorts thresholds by unit; the unit that most propose first, and what holds no figure at the end. */
    static List<ThresholdScale> of(List<ClaimedFact> facts) {
        var units = new LinkedHashMap<String, TreeMap<BigDecimal, List<ClaimedFact>>>();
        var words = new ArrayList<Threshold>();
        for (var fact : facts) {
            var magnitude = Magnitude.in(fact.evidence().value());
            if (magnitude.isEmpty()) {
                words.add(together(List.of(fact)));
            } else {
                units.computeIfAbsent(magnitude.get().unit(), _ -> new TreeMap<>())
                        .computeIfAbsent(magnitude.get().value(), _ -> new ArrayList<>())
                        .add(fact);
            }
        }
        var scales = new ArrayList<ThresholdScale>();
        units.forEach((unit, values) -> scales.add(new ThresholdScale(
                unit,
                true,
                values.values().stream().map(ThresholdScale::together).toList())));
        scales.sort(Comparator.comparingLong(ThresholdScale::comments).reversed());
        if (!words.isEmpty()) {
            scales.add(new ThresholdScale("", false, words));
        }
        return scales;
    }

    private static Threshold together(List<ClaimedFact> same) {
        var most = same.stream().max(Comparator.comparingLong(ClaimedFact::comments));
        var tellers = same.stream()
                .flatMap(fact -> fact.tellers().stream())
                .limit(TELLERS)
                .toList();
        return new Threshold(
                most.orElseThrow().evidence().value(),
                same.stream().mapToLong(ClaimedFact::comments).sum(),
                tellers);
    }

    /** How many comments propose one of them; a comment that proposes two counts for each. */
    public long comments() {
        return thresholds.stream().mapToLong(Threshold::comments).sum();
    }
}

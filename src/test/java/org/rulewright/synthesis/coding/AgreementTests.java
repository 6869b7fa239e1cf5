package org.rulewright.synthesis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;

class AgreementTests {

    private static final Coder ADA = new Coder(new AccountId(1), "Ada", 0);
    private static final Coder BEN = new Coder(new AccountId(2), "Ben", 0);
    private static final ConcernId NAMES = new ConcernId(1);
    private static final ConcernId COSTS = new ConcernId(2);

    /** J. Cohen, "Weighted Kappa", Psychological Bulletin 70 (1968), table 1: 200 cases, unweighted kappa .492. */
    @Test
    void findsTheKappaOfCohensDiagnoses() {
        var kappa = Kappa.of(pairs(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}));

        assertThat(kappa.units()).isEqualTo(200);
        assertThat(kappa.observed()).isCloseTo(0.70, within(1e-9));
        assertThat(kappa.expected()).isCloseTo(0.41, within(1e-9));
        assertThat(kappa.value()).hasValueCloseTo(0.492, within(0.0005));
    }

    /** By hand: 35 of 50 alike; by chance 25/50 * 30/50 + 25/50 * 20/50 = 0.5; (0.7 - 0.5) / (1 - 0.5) = 0.4. */
    @Test
    void findsAKappaThatWasWorkedOutByHand() {
        assertThat(Kappa.of(pairs(new int[][] {{20, 5}, {10, 15}})).value()).hasValueCloseTo(0.4, within(1e-9));
    }

    @Test
    void findsOneForFullAgreementAndLessThanNoneForLessThanChance() {
        assertThat(Kappa.of(pairs(new int[][] {{7, 0}, {0, 3}})).value()).hasValueCloseTo(1.0, within(1e-9));
        assertThat(Kappa.of(pairs(new int[][] {{0, 5}, {5, 0}})).value()).hasValueCloseTo(-1.0, within(1e-9));
    }

    @Test
    void givesNoKappaWhereChanceAloneAgreesOrNothingIsCoded() {
        assertThat(Kappa.of(pairs(new int[][] {{9}})).value()).isEmpty();
        assertThat(Kappa.of(List.of()).value()).isEmpty();
    }

    /** K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example A: alpha .095. */
    @Test
    void findsTheAlphaOfTwoObserversAndTwoValues() {
        assertThat(alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).isCloseTo(0.095, within(0.0005));
    }

    /** The same, example B: alpha .692. */
    @Test
    void findsTheAlphaOfTwoObserversAndFiveValues() {
        assertThat(alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d")).isCloseTo(0.692, within(0.0005));
    }

    /** The same, example C: four observers, twelve units, some not coded by all: nominal alpha .743. */
    @Test
    void findsTheAlphaOfFourObserversWhoLeftSomethingOut() {
        assertThat(alpha(
                        "1 2 3 3 2 1 4 1 2 . . .",
                        "1 2 3 3 2 2 4 1 2 5 . 3",
                        ". 3 3 3 2 3 4 2 2 5 1 .",
                        "1 2 3 3 2 4 4 1 2 5 1 ."))
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void givesNoAlphaWhereNothingVariesOrNothingWasCodedTwice() {
        assertThat(Alpha.nominal(List.of(List.of("a", "a"), List.of("a", "a")))).isEmpty();
        assertThat(Alpha.nominal(List.of(List.of("a"), List.of("b")))).isEmpty();
        assertThat(Alpha.nominal(List.of())).isEmpty();
    }

    @Test
    void takesSeveralConcernsOfOneExcerptTogetherAsOneValue() {
        var units = List.of(
                unit(1, NAMES, Set.of(NAMES, COSTS), Set.of(COSTS, NAMES)),
                unit(2, NAMES, Set.of(NAMES, COSTS), Set.of(NAMES)),
                unit(3, COSTS, Set.of(), Set.of()));

        var agreement = Agreement.of(List.of(ADA, BEN), units);

        assertThat(agreement.people())
                .singleElement()
                .satisfies(pair -> assertThat(pair.kappa().observed()).isCloseTo(2 / 3., within(1e-9)));
        assertThat(units).extracting(Coded::isDisputed).containsExactly(false, true, false);
        assertThat(agreement.twice()).isEqualTo(3);
    }

    @Test
    void holdsTheMachineOnlyAgainstWhatAPersonFiledUnderOneConcernOrNone() {
        var units = List.of(
                unit(1, NAMES, Set.of(NAMES, COSTS), Set.of(NAMES)),
                unit(2, COSTS, Set.of(COSTS), Set.of(NAMES)),
                unit(3, null, Set.of(), Set.of(COSTS)));

        var machine = Agreement.of(List.of(ADA, BEN), units).machine();

        assertThat(machine).extracting(Agreement.OfMachine::leftOut).containsExactly(1, 0);
        assertThat(machine.getFirst().kappa().units()).isEqualTo(2);
        assertThat(machine.getFirst().kappa().observed()).isEqualTo(1);
        assertThat(machine.getLast().kappa().observed()).isCloseTo(1 / 3., within(1e-9));
    }

    private static Coded unit(int number, @Nullable ConcernId machine, Set<ConcernId> ada, Set<ConcernId> ben) {
        return new Coded(
                number, new ExcerptId(number), Optional.ofNullable(machine), Map.of(ADA.id(), ada, BEN.id(), ben));
    }

    private static List<Kappa.Pair<Integer>> pairs(int[][] table) {
        var pairs = new ArrayList<Kappa.Pair<Integer>>();
        for (var one = 0; one < table.length; one++) {
            for (var other = 0; other < table[one].length; other++) {
                var pair = new Kappa.Pair<>(one, other);
                IntStream.range(0, table[one][other]).forEach(_ -> pairs.add(pair));
            }
        }
        return pairs;
    }

    private static double alpha(String... observers) {
        var rows = Stream.of(observers).map(row -> row.split(" ")).toList();
        var units = IntStream.range(0, rows.getFirst().length)
                .mapToObj(unit -> rows.stream()
                        .map(row -> row[unit])
                        .filter(value -> !value.equals("."))
                        .collect(Collectors.toList()))
                .toList();
        return Alpha.nominal(units).orElseThrow();
    }
}

package org.rulewright.synthesis.triage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rulewright.identity.AccountId;

class EvenSharesTests {

    private static final AccountId ADA = new AccountId(1);
    private static final AccountId BO = new AccountId(2);
    private static final AccountId CY = new AccountId(3);
    private static final EvenShares.Had NOTHING = new EvenShares.Had(Map.of(), Map.of());

    @Test
    void givesTheLargestFirstToWhoeverHasLeast() {
        var shares = EvenShares.of(Map.of(1L, 900L, 2L, 500L, 3L, 300L, 4L, 100L), List.of(ADA, BO), NOTHING);

        assertThat(shares).isEqualTo(Map.of(1L, ADA, 2L, BO, 3L, BO, 4L, BO));
    }

    @Test
    void sharesOutCommentsWithoutWordsToo() {
        var shares = EvenShares.of(Map.of(1L, 0L, 2L, 0L, 3L, 0L), List.of(ADA, BO, CY), NOTHING);

        assertThat(shares.values()).containsExactlyInAnyOrder(ADA, BO, CY);
    }

    @Test
    void leavesNobodyWithAThirdMoreThanTheMean() {
        var chance = new Random(7);
        var words = LongStream.rangeClosed(1, 5_000).boxed().collect(toMap(pile -> pile, _ ->
                (long) Math.exp(chance.nextGaussian() + 5)));

        var loads = EvenShares.of(words, List.of(ADA, BO, CY), NOTHING).entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, summingLong(share -> words.get(share.getKey()))));

        var sum = words.values().stream().mapToLong(Long::longValue).sum();
        assertThat(loads.values()).hasSize(3).allMatch(load -> load < sum / 3.0 * 1.01);
    }

    @Test
    void sharesTheSameInTheSameWay() {
        var words = Map.of(4L, 10L, 2L, 10L, 9L, 10L, 7L, 10L);

        assertThat(EvenShares.of(words, List.of(ADA, BO), NOTHING))
                .isEqualTo(EvenShares.of(words, List.of(ADA, BO), NOTHING));
    }

    @Test
    void beginsWithWhatEachHasAlready() {
        var had = new EvenShares.Had(Map.of(ADA, 700L), Map.of());

        var shares = EvenShares.of(Map.of(1L, 500L, 2L, 300L, 3L, 100L), List.of(ADA, BO), had);

        assertThat(shares).isEqualTo(Map.of(1L, BO, 2L, BO, 3L, ADA));
    }

    @Test
    void addsToAPileWhereItLies() {
        var had = new EvenShares.Had(Map.of(ADA, 700L), Map.of(1L, ADA, 9L, BO));

        var shares = EvenShares.of(Map.of(1L, 50L, 2L, 300L), List.of(ADA, BO), had);

        assertThat(shares).isEqualTo(Map.of(1L, ADA, 2L, BO));
    }
}

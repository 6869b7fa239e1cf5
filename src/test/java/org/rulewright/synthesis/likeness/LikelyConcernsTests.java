package org.rulewright.synthesis.likeness;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rulewright.synthesis.ConcernId;

class LikelyConcernsTests {

    private static final ConcernId NAMES = new ConcernId(1);
    private static final ConcernId COSTS = new ConcernId(2);
    private static final ConcernId ROUTES = new ConcernId(3);

    @Test
    void prefersTheConcernWhereAWordIsMoreFrequent() {
        var counts = counts(Map.of(NAMES, 10, COSTS, 10), List.of(Map.of(NAMES, 6, COSTS, 1)));

        assertThat(LikelyConcerns.of(counts, Map.of())).containsExactly(NAMES);
    }

    @Test
    void prefersWhatIsFiledOftenWhereWordsSayTheSame() {
        var counts = counts(Map.of(NAMES, 20, COSTS, 4, ROUTES, 76), List.of(Map.of(NAMES, 10, COSTS, 2, ROUTES, 0)));

        assertThat(LikelyConcerns.of(counts, Map.of())).containsExactly(NAMES, COSTS);
    }

    @Test
    void suggestsBothWhereOneWordSpeaksForEach() {
        var counts = counts(Map.of(NAMES, 2, COSTS, 2), List.of(Map.of(NAMES, 2), Map.of(COSTS, 2)));

        assertThat(LikelyConcerns.of(counts, Map.of())).containsExactly(NAMES, COSTS);
    }

    @Test
    void suggestsNothingForAWordThatSaysNothing() {
        var counts = counts(Map.of(NAMES, 10, COSTS, 10), List.of(Map.of(NAMES, 5, COSTS, 5)));

        assertThat(LikelyConcerns.of(counts, Map.of())).isEmpty();
    }

    @Test
    void suggestsNothingBeforeAnythingIsFiled() {
        assertThat(LikelyConcerns.of(new WordCounts(List.of(), Map.of(), Set.of()), Map.of()))
                .isEmpty();
    }

    @Test
    void letsMeaningDecideWhereWordsSayTheSame() {
        var counts = counts(Map.of(NAMES, 2, COSTS, 2), List.of(Map.of(NAMES, 2), Map.of(COSTS, 2)));

        assertThat(LikelyConcerns.of(counts, Map.of(NAMES, 0.6, COSTS, 0.7))).containsExactly(COSTS, NAMES);
    }

    @Test
    void waitsWithMeaningUntilItIsKnownOfAll() {
        var counts = counts(Map.of(NAMES, 3, COSTS, 2), List.of(Map.of(NAMES, 3), Map.of(COSTS, 2)));

        assertThat(LikelyConcerns.of(counts, Map.of(COSTS, 0.7))).containsExactly(NAMES, COSTS);
    }

    @Test
    void suggestsAConcernWithoutASharedWordOnlyIfItIsVeryNearInMeaning() {
        var counts = counts(Map.of(NAMES, 2, COSTS, 2), List.of());

        assertThat(LikelyConcerns.of(counts, Map.of(NAMES, 0.7, COSTS, 0.85))).containsExactly(COSTS);
    }

    @Test
    void learnsNothingAboutAnExcerptFromItsOwnFiling() {
        var words = List.of(new WordCounts.Word(Map.of(NAMES, 1)));
        var filings = Map.of(NAMES, 3, COSTS, 3);

        assertThat(LikelyConcerns.of(new WordCounts(words, filings, Set.of()), Map.of()))
                .containsExactly(NAMES);
        assertThat(LikelyConcerns.of(new WordCounts(words, filings, Set.of(NAMES)), Map.of()))
                .isEmpty();
    }

    private static WordCounts counts(Map<ConcernId, Integer> filings, List<Map<ConcernId, Integer>> words) {
        var held = words.stream()
                .map(word -> word.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .map(WordCounts.Word::new)
                .toList();
        return new WordCounts(held, filings, Set.of());
    }
}

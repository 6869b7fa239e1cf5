package org.rulewright.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;

class QueryTests {

    private final Query everything = Query.everything(null);

    @Test
    void refusesWordsThatAreTooLong() {
        assertThatThrownBy(() -> everything.saying("a".repeat(2_001)))
                .isInstanceOf(Refusal.class)
                .hasMessage("search.refused.long");
    }

    @Test
    void refusesPagesThatLieTooDeep() {
        assertThatThrownBy(() -> everything.onPage(501))
                .isInstanceOf(Refusal.class)
                .hasMessage("search.refused.deep");
    }

    @Test
    void refusesTooManyChosenValues() {
        var values = IntStream.range(0, 51).mapToObj(Integer::toString).collect(toSet());

        assertThatThrownBy(() -> everything.choosing(Facet.COUNTRY, values))
                .isInstanceOf(Refusal.class)
                .hasMessage("search.refused.many");
    }

    @Test
    void refusesMoreWordsThanAnybodyTypes() {
        assertThatThrownBy(() -> everything.saying("a ".repeat(151)))
                .isInstanceOf(Refusal.class)
                .hasMessage("search.refused.words");
    }

    @Test
    void goesBackToTheFirstPageWhenSomethingElseIsChosen() {
        var third = everything.onPage(3);

        var narrowed = third.choosing(Facet.CATEGORY, Set.of("ACADEMIA"));

        assertThat(narrowed.page()).isEqualTo(1);
        assertThat(narrowed.chosen()).isEqualTo(Map.of(Facet.CATEGORY, Set.of("ACADEMIA")));
    }
}

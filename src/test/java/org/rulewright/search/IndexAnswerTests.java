package org.rulewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexAnswerTests {

    @Test
    void isNotWholeWhereTimeRanOutOrAPartFailed() {
        assertThat(new IndexAnswer(response(false, 0).build()).isWhole()).isTrue();
        assertThat(new IndexAnswer(response(true, 0).build()).isWhole()).isFalse();
        assertThat(new IndexAnswer(response(false, 1).build()).isWhole()).isFalse();
    }

    @Test
    void offersOnlyASpellingThatIsSaidJustNow() {
        var spelled = Suggestion.<Void>of(suggestion -> suggestion.term(term -> term.text("brevetoxn")
                .offset(4)
                .length(10)
                .options(option -> option.text("brevetoxic").score(0.9).freq(1))
                .options(option -> option.text("brevetoxin").score(0.8).freq(1))));
        var answer = new IndexAnswer(
                response(false, 0).suggest(QueryBody.SPELLING, List.of(spelled)).build());

        assertThat(answer.respelled("the brevetoxns here", _ -> false, "brevetoxin"::equals))
                .isEqualTo("the brevetoxin here");
        assertThat(answer.respelled("the brevetoxns here", _ -> false, _ -> false))
                .isEmpty();
    }

    private static SearchResponse.Builder<Void> response(boolean timedOut, int failed) {
        return new SearchResponse.Builder<Void>()
                .took(1)
                .timedOut(timedOut)
                .shards(shards -> shards.total(1).successful(1 - failed).failed(failed))
                .hits(hits -> hits.hits(List.of()));
    }
}

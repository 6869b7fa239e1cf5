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

    private static SearchResponse.Builder<Void> response(boolean timedOut, int failed) {
        return new SearchResponse.Builder<Void>()
                .took(1)
                .timedOut(timedOut)
                .shards(shards -> shards.total(1).successful(1 - failed).failed(failed))
                .hits(hits -> hits.hits(List.of()));
    }
}

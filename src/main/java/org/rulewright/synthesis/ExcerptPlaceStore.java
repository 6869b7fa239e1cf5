package org.rulewright.synthesis;

import java.util.Map;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves excerpts with the words that they quote, when their comment was changed. */
@Repository
class ExcerptPlaceStore {

    private final JdbcClient jdbc;

    ExcerptPlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives excerpts of points other points' numbers; no two may come to the same one. */
    void renumber(Map<ExcerptId, Integer> numbers) {
        for (var id : numbers.keySet()) {
            jdbc.sql("update excerpt set point_number = -point_number where id = :id")
                    .param("id", id.value())
                    .update();
        }
        numbers.forEach((id, number) -> jdbc.sql("update excerpt set point_number = :number where id = :id")
                .param("number", number)
                .param("id", id.value())
                .update());
    }

    /** Lets the excerpt of a point quote what the point says now, under no concern yet. */
    void requote(ExcerptId id, String quote, Sha256 source) {
        jdbc.sql("delete from filing where excerpt_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update excerpt set quote = :quote, source = :source where id = :id")
                .param("quote", quote)
                .param("source", source.value())
                .param("id", id.value())
                .update();
    }

    /** Moves the excerpt of a span to where the same words stand in the changed body. */
    void move(ExcerptId id, Excerpt.Span span, Sha256 source) {
        jdbc.sql("""
                update excerpt
                set span_start = :start, span_end = :end, source = :source
                where id = :id
                """)
                .param("start", span.start())
                .param("end", span.end())
                .param("source", source.value())
                .param("id", id.value())
                .update();
    }
}

package org.rulewright.synthesis;

import java.util.List;
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

    /** Lets the excerpt of a point quote what the point says now, under no concern yet and with nothing said of it. */
    void requote(ExcerptId id, String quote, Sha256 source) {
        for (var said : List.of("filing", "excerpt_bearing", "concern_suggestion")) {
            jdbc.sql("delete from " + said + " where excerpt_id = :id")
                    .param("id", id.value())
                    .update();
        }
        jdbc.sql("update excerpt set quote = :quote, source = :source where id = :id")
                .param("quote", quote)
                .param("source", source.value())
                .param("id", id.value())
                .update();
    }

    /** Moves marked words to where they stand in the changed text; where they stood in the received one is asked anew. */
    void move(ExcerptId id, Excerpt.Marked place, Sha256 source) {
        jdbc.sql("""
                update excerpt
                set span_start = :start, span_end = :end, in_point = :inPoint, in_file = :inFile,
                    in_content = :inContent, in_page = :inPage, kept_start = null, kept_end = null, source = :source
                where id = :id
                """)
                .params(ExcerptRow.columns(place))
                .param("source", source.value())
                .param("id", id.value())
                .update();
    }
}

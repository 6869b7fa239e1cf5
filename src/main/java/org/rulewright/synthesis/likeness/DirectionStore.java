package org.rulewright.synthesis.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what excerpts and concerns mean, for as long as their words and filings stay as they are. */
@Repository
class DirectionStore {

    /** As much as the model reads with attention. */
    private static final int MOST_SIGNS = 1_200;

    private final JdbcClient jdbc;

    DirectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ExcerptId, float[]> of(Collection<ExcerptId> excerpts) {
        var directions = new HashMap<ExcerptId, float[]>();
        jdbc.sql("""
                select excerpt_id, vector
                from excerpt_direction
                where excerpt_id = any (:excerpts::bigint[])
                """).param("excerpts", ids(excerpts)).query(row -> {
            directions.put(new ExcerptId(row.getLong("excerpt_id")), Direction.of(row.getBytes("vector")));
        });
        return directions;
    }

    /** What these excerpts say, at their beginning. */
    Map<ExcerptId, String> words(Collection<ExcerptId> excerpts) {
        var words = new LinkedHashMap<ExcerptId, String>();
        jdbc.sql("""
                select id, left(quote, :most) as words
                from excerpt
                where id = any (:excerpts::bigint[])
                order by id
                """).param("most", MOST_SIGNS).param("excerpts", ids(excerpts)).query(row -> {
            words.put(new ExcerptId(row.getLong("id")), row.getString("words"));
        });
        return words;
    }

    void put(ExcerptId excerpt, float[] direction) {
        jdbc.sql("""
                insert into excerpt_direction (excerpt_id, vector)
                values (:excerpt, :vector)
                on conflict do nothing
                """)
                .param("excerpt", excerpt.value())
                .param("vector", Direction.bytes(direction))
                .update();
    }

    Map<ConcernId, float[]> concerns(DocketId docket) {
        var directions = new HashMap<ConcernId, float[]>();
        jdbc.sql("select concern_id, vector from concern_direction where docket_id = :docket")
                .param("docket", docket.value())
                .query(row -> {
                    directions.put(new ConcernId(row.getLong("concern_id")), Direction.of(row.getBytes("vector")));
                });
        return directions;
    }

    /** Some concerns of the docket under which people filed something and whose direction is not there. */
    List<ConcernId> wanted(DocketId docket, int most) {
        return jdbc.sql("""
                select l.concern_id
                from concern_learnt l
                where l.docket_id = :docket
                  and l.filings > 0
                  and not exists (select from concern_direction d where d.concern_id = l.concern_id)
                order by l.concern_id
                limit :most
                """)
                .param("docket", docket.value())
                .param("most", most)
                .query((row, _) -> new ConcernId(row.getLong("concern_id")))
                .list();
    }

    /** What people filed last under the concern. */
    List<ExcerptId> latest(ConcernId concern, int most) {
        return jdbc.sql("""
                select excerpt_id
                from filing
                where concern_id = :concern
                  and filed_by is not null
                order by filed desc, excerpt_id desc
                limit :most
                """)
                .param("concern", concern.value())
                .param("most", most)
                .query((row, _) -> new ExcerptId(row.getLong("excerpt_id")))
                .list();
    }

    void put(ConcernId concern, DocketId docket, float[] direction) {
        jdbc.sql("""
                insert into concern_direction (concern_id, docket_id, vector)
                values (:concern, :docket, :vector)
                on conflict do nothing
                """)
                .param("concern", concern.value())
                .param("docket", docket.value())
                .param("vector", Direction.bytes(direction))
                .update();
    }

    private static Long[] ids(Collection<ExcerptId> excerpts) {
        return excerpts.stream().map(ExcerptId::value).toArray(Long[]::new);
    }
}

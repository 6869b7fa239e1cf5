package org.rulewright.synthesis.concern;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds concerns with a published answer that say nearly the same. */
@Repository
class EarlierAnswerStore {

    private static final int MOST = 5;

    private final JdbcClient jdbc;

    EarlierAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A concern of another docket. */
    record Found(ConcernId concern, DocketId docket) {}

    /**
     * Of the agency's other dockets, the closest first: those that share at least two words with the concern, by their
     * stems, and half of the words of the shorter one.
     */
    List<Found> like(Concern concern) {
        return jdbc.sql("""
                with asked as materialized (
                    select replace(plainto_tsquery('english', :words)::text, ' & ', ' | ')::tsquery as query,
                           tsvector_to_array(to_tsvector('english', :words)) as stems
                )
                select c.id, c.docket_id
                from concern c
                join response r on r.concern_id = c.id
                join docket d on d.id = c.docket_id
                cross join asked a
                cross join lateral (
                    select count(*) as all_stems, count(*) filter (where said.stem = any (a.stems)) as shared
                    from unnest(tsvector_to_array(to_tsvector('english', c.title || ' ' || c.statement))) as said (stem)
                ) s
                where c.docket_id <> :docket
                  and d.agency_id = (select agency_id from docket where id = :docket)
                  and r.published is not null
                  and to_tsvector('english', c.title || ' ' || c.statement) @@ a.query
                  and s.shared >= 2
                  and s.shared * 2 >= least(s.all_stems, cardinality(a.stems))
                order by s.shared / sqrt(s.all_stems * cardinality(a.stems)) desc, r.published desc, c.id
                limit :most
                """)
                .param("words", concern.title() + " " + concern.statement())
                .param("docket", concern.docket().value())
                .param("most", MOST)
                .query((row, _) -> new Found(new ConcernId(row.getLong("id")), new DocketId(row.getLong("docket_id"))))
                .list();
    }
}

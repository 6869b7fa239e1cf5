package org.rulewright.synthesis.concern;

import java.util.List;
import org.rulewright.ruletext.LineageId;
import org.rulewright.synthesis.ConcernId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the provisions that a concern touches. */
@Repository
class ProvisionStore {

    private static final int MOST = 60;

    private final JdbcClient jdbc;

    ProvisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A provision, as the excerpts about it name it. */
    record Touched(LineageId lineage, String label, long comments, boolean isChanged) {}

    /** Those that most comments speak of first. */
    List<Touched> of(ConcernId concern) {
        return jdbc.sql("""
                with spoken as (
                    select r.lineage_id, max(r.label) as label, count(distinct f.comment_id) as comments
                    from filing f
                    join excerpt_read_as r on r.excerpt_id = f.excerpt_id
                    where f.concern_id = :concern
                      and f.shown
                      and r.lineage_id is not null
                    group by r.lineage_id
                ),
                changed as (
                    select distinct t.lineage_id
                    from response_change h
                    join text_change t on t.id = h.change_id
                    where h.concern_id = :concern
                )
                select lineage_id, coalesce(s.label, '') as label, coalesce(s.comments, 0) as comments,
                       c.lineage_id is not null as is_changed
                from spoken s
                full join changed c using (lineage_id)
                order by comments desc, lineage_id
                limit :most
                """)
                .param("concern", concern.value())
                .param("most", MOST)
                .query((row, _) -> new Touched(
                        new LineageId(row.getLong("lineage_id")),
                        row.getString("label"),
                        row.getLong("comments"),
                        row.getBoolean("is_changed")))
                .list();
    }
}

package org.rulewright.synthesis;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads every text of a docket that analysts typed. */
@Repository
class WrittenAnswerStore {

    private final JdbcClient jdbc;

    WrittenAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text, how staff know it, and where it can be reworded. */
    record Written(String kind, String title, String words, String address, boolean isPublic) {}

    List<Written> all(DocketId docket) {
        return jdbc.sql("""
                select 'concern' as kind, c.title, concat_ws(E'\\n', c.title, c.statement) as words, ADDRESS as address,
                       r.published is not null as is_public
                from concern c
                join docket d on d.id = c.docket_id
                left join response r on r.concern_id = c.id
                where c.docket_id = :docket
                union all
                select 'answer', c.title, concat_ws(E'\\n', r.summary, r.answer, r.ground), ADDRESS,
                       r.published is not null
                from response r
                join concern c on c.id = r.concern_id
                join docket d on d.id = c.docket_id
                where c.docket_id = :docket
                union all
                select 'reason', left(g.reason, 80), g.reason, 'staff/synthesis?docket=' || d.number,
                       g.published is not null
                from change_reason g
                join docket d on d.id = g.docket_id
                where g.docket_id = :docket
                """.replace(
                        "ADDRESS", "'staff/synthesis?docket=' || d.number || '&concern=' || coalesce(c.joined, c.id)"))
                .param("docket", docket.value())
                .query((row, _) -> new Written(
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("address"),
                        row.getBoolean("is_public")))
                .list();
    }
}

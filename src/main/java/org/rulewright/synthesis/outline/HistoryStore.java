package org.rulewright.synthesis.outline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.rulewright.comment.Page;
import org.rulewright.synthesis.ConcernId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what happened to a concern. */
@Repository
class HistoryStore {

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened to the concern and to those that became part of it, the last first. */
    List<HistoryEntry> of(ConcernId concern, Page page) {
        return jdbc.sql("""
                with recursive family as (
                    select cast(:concern as bigint) as id
                    union
                    select c.id from concern c join family f on c.joined = f.id
                ),
                entry as (
                    select a.kind, a.id as act, a.from_number || ' ' || a.from_title as came,
                           a.to_number || ' ' || a.to_title as went, a.excerpts, a.reason,
                           case when a.kind = 'MERGE' and a.undone is null
                                then (select concat_ws(E'\\n', nullif(r.summary, ''), nullif(r.answer, ''))
                                      from response r where r.concern_id = a.from_id) end as draft,
                           a.done_by as by, a.done as at, a.undone, a.undone_by
                    from concern_act a
                    where a.from_id in (select id from family)
                       or a.to_id in (select id from family)
                    union all
                    select 'REWORD', null, w.title, w.statement, 0, '', '',
                           case when n.concern_id is null then c.worded_by else n.worded_by end, coalesce(n.worded, c.worded), null, null
                    from concern_wording w
                    join concern c on c.id = w.concern_id
                    left join concern_wording n on n.concern_id = w.concern_id and n.revision = w.revision + 1
                    where w.concern_id in (select id from family)
                )
                select e.*, coalesce(d.display_name, '') as doer,
                       case when e.undone is not null then coalesce(u.display_name, '') end as undoer
                from entry e
                left join account d on d.id = e.by
                left join account u on u.id = e.undone_by
                order by e.at desc, e.act desc
                limit :limit offset :offset
                """)
                .param("concern", concern.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> entry(row))
                .list();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        var act = row.getObject("act", Long.class);
        var draft = row.getString("draft");
        return new HistoryEntry(
                HistoryEntry.Kind.valueOf(row.getString("kind")),
                act == null ? null : new OutlineActId(act),
                row.getString("came"),
                row.getString("went"),
                row.getLong("excerpts"),
                row.getString("reason"),
                draft == null ? "" : draft,
                row.getString("doer"),
                row.getTimestamp("at").toInstant(),
                row.getString("undoer"));
    }
}

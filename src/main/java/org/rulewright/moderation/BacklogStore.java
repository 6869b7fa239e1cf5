package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.moderation.Backlog.Age;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what waits by its age, by the database's clock. */
@Repository
class BacklogStore {

    private final JdbcClient jdbc;

    BacklogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By docket; dockets in which nothing waits are left out. */
    Map<DocketId, Backlog> all() {
        var backlogs = new HashMap<DocketId, Backlog>();
        jdbc.sql("""
                select c.docket_id, count(*) as waiting, min(c.received) as oldest,
                       count(*) filter (where age < interval '1 day') as day,
                       count(*) filter (where age >= interval '1 day' and age < interval '3 days') as three_days,
                       count(*) filter (where age >= interval '3 days' and age < interval '7 days') as week,
                       count(*) filter (where age >= interval '7 days' and age < interval '30 days') as month,
                       count(*) filter (where age >= interval '30 days') as longer,
                       (select count(*)
                        from moderation_hold h
                        join comment w on w.id = h.comment_id
                        where h.docket_id = c.docket_id and h.released is null and w.status = 'WAITING') as held
                from comment c
                cross join lateral (select clock_timestamp() - c.received as age) a
                where c.status = 'WAITING'
                group by c.docket_id
                """).query(row -> {
            backlogs.put(new DocketId(row.getLong("docket_id")), backlog(row));
        });
        return backlogs;
    }

    private static Backlog backlog(ResultSet row) throws SQLException {
        return new Backlog(
                row.getLong("waiting"),
                row.getLong("held"),
                row.getTimestamp("oldest").toInstant(),
                Map.of(
                        Age.DAY, row.getLong("day"),
                        Age.THREE_DAYS, row.getLong("three_days"),
                        Age.WEEK, row.getLong("week"),
                        Age.MONTH, row.getLong("month"),
                        Age.LONGER, row.getLong("longer")));
    }
}

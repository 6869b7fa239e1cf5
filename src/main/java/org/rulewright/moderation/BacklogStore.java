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

    private static final String COUNTED = """
            select d.id as docket_id, w.*, h.held
            from docket d
            cross join (select clock_timestamp() as moment) n
            cross join lateral (
                select count(*) as waiting, min(c.received) as oldest,
                       count(*) filter (where c.received > n.moment - interval '1 day') as day,
                       count(*) filter (where c.received <= n.moment - interval '1 day'
                                          and c.received > n.moment - interval '3 days') as three_days,
                       count(*) filter (where c.received <= n.moment - interval '3 days'
                                          and c.received > n.moment - interval '7 days') as week,
                       count(*) filter (where c.received <= n.moment - interval '7 days'
                                          and c.received > n.moment - interval '30 days') as month,
                       count(*) filter (where c.received <= n.moment - interval '30 days') as longer
                from comment c
                where c.docket_id = d.id
                  and c.status = 'WAITING') w
            cross join lateral (
                select count(*) as held
                from moderation_hold o
                join comment c on c.id = o.comment_id
                where o.docket_id = d.id
                  and o.released is null
                  and c.status = 'WAITING') h
            """;

    private final JdbcClient jdbc;

    BacklogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By docket; dockets in which nothing waits are left out. */
    Map<DocketId, Backlog> all() {
        var backlogs = new HashMap<DocketId, Backlog>();
        jdbc.sql(COUNTED + "where waiting > 0").query(row -> {
            backlogs.put(new DocketId(row.getLong("docket_id")), backlog(row));
        });
        return backlogs;
    }

    /** That of one docket, counted from the index alone. */
    Backlog of(DocketId docket) {
        return jdbc.sql(COUNTED + "where waiting > 0 and d.id = :docket")
                .param("docket", docket.value())
                .query((row, _) -> backlog(row))
                .optional()
                .orElse(Backlog.NONE);
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

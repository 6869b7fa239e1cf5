package org.rulewright.comment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who took part, and when. */
@Repository
class ParticipationStore {

    private final JdbcClient jdbc;

    ParticipationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Long> byCategory(DocketId docket) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                select category, count(*) as comments
                from comment
                where docket_id = :docket
                  and status in ('PUBLISHED', 'GROUPED')
                group by category
                """).param("docket", docket.value()).query(row -> {
            counts.put(row.getString("category"), row.getLong("comments"));
        });
        return counts;
    }

    List<DayCount> byDay(DocketId docket) {
        return jdbc.sql("""
                select (c.received at time zone a.zone)::date as day, count(*) as comments
                from comment c
                join docket d on d.id = c.docket_id
                join agency a on a.id = d.agency_id
                where c.docket_id = :docket
                group by 1
                order by 1
                """)
                .param("docket", docket.value())
                .query((row, _) -> new DayCount(row.getObject("day", LocalDate.class), row.getLong("comments")))
                .list();
    }
}

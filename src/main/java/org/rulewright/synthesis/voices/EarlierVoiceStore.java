package org.rulewright.synthesis.voices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks into the earlier dockets of an agency: who commented there, and how much came from each category. */
@Repository
class EarlierVoiceStore {

    private static final int DOCKETS = 20;

    private final JdbcClient jdbc;

    EarlierVoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agency's other dockets that opened before this one, the newest first. */
    List<DocketId> dockets(DocketId docket) {
        return jdbc.sql("""
                with opened as (
                    select d.id, coalesce((select min(p.opens) from comment_period p where p.docket_id = d.id),
                                          d.created) as moment
                    from docket d
                    where d.agency_id = (select agency_id from docket where id = :docket)
                )
                select o.id
                from opened o
                join opened own on own.id = :docket
                where o.id <> own.id
                  and o.moment < own.moment
                order by o.moment desc, o.id desc
                limit :most
                """)
                .param("docket", docket.value())
                .param("most", DOCKETS)
                .query((row, _) -> new DocketId(row.getLong("id")))
                .list();
    }

    /** Who commented in these dockets and neither in this one, nor is expected in it; who did most often first. */
    List<EarlierVoice> missing(DocketId docket, Collection<DocketId> earlier, Page page) {
        return jdbc.sql("""
                with came as (
                    select c.docket_id, organisation_key(c.organisation) collate "C" as key,
                           min(c.organisation) as name, min(c.category) as category, count(*) as comments
                    from comment c
                    where c.docket_id = any (:earlier::bigint[])
                      and c.organisation <> ''
                      and c.status in ('PUBLISHED', 'GROUPED')
                    group by c.docket_id, organisation_key(c.organisation) collate "C"
                )
                select min(e.name) as name, min(e.category) as category, count(*) as dockets,
                       sum(e.comments) as comments,
                       (array_agg(d.number order by array_position(:earlier::bigint[], d.id)))[1] as last
                from came e
                join docket d on d.id = e.docket_id
                where not exists (select
                                  from comment c
                                  where c.docket_id = :docket
                                    and c.organisation <> ''
                                    and organisation_key(c.organisation) collate "C" = e.key
                                    and c.status not in ('REJECTED', 'WITHDRAWN'))
                  and not exists (select from expected_voice v where v.docket_id = :docket and v.key = e.key)
                group by e.key
                order by count(*) desc, sum(e.comments) desc, e.key
                limit :limit offset :offset
                """)
                .param("docket", docket.value())
                .param("earlier", ids(earlier))
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> new EarlierVoice(
                        row.getString("name"),
                        row.getString("category"),
                        row.getLong("dockets"),
                        row.getLong("comments"),
                        row.getString("last")))
                .list();
    }

    /** How many comments of each category came in each of these dockets; in a docket of whose category none came, 0. */
    Map<String, List<Long>> byCategory(Collection<DocketId> earlier) {
        var counts = new HashMap<String, Map<Long, Long>>();
        jdbc.sql("""
                select docket_id, category, count(*) as comments
                from comment
                where docket_id = any (:earlier::bigint[])
                  and status in ('PUBLISHED', 'GROUPED')
                group by docket_id, category
                """).param("earlier", ids(earlier)).query(row -> {
            counts.computeIfAbsent(row.getString("category"), _ -> new HashMap<>())
                    .put(row.getLong("docket_id"), row.getLong("comments"));
        });
        var all = new HashMap<String, List<Long>>();
        counts.forEach((category, byDocket) -> {
            var numbers = new ArrayList<Long>();
            earlier.forEach(docket -> numbers.add(byDocket.getOrDefault(docket.value(), 0L)));
            all.put(category, numbers);
        });
        return all;
    }

    /** How many comments of each category came in this docket; rejected and withdrawn ones did not. */
    Map<String, Long> byCategory(DocketId docket) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                select category, count(*) as comments
                from comment
                where docket_id = :docket
                  and status not in ('REJECTED', 'WITHDRAWN')
                group by category
                """).param("docket", docket.value()).query(row -> {
            counts.put(row.getString("category"), row.getLong("comments"));
        });
        return counts;
    }

    private static Long[] ids(Collection<DocketId> dockets) {
        return dockets.stream().map(DocketId::value).toArray(Long[]::new);
    }
}

package org.rulewright.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is public under concerns, and finds the first of it. */
@Repository
class SaidUnderStore {

    private final JdbcClient jdbc;

    SaidUnderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What senders of a category said: how many excerpts, and from how many different senders. */
    record Category(String code, long excerpts, long senders) {}

    /** Who said what stands under each of these concerns, the category with the most senders first. */
    Map<ConcernId, List<Category>> categories(Collection<ConcernId> concerns) {
        var categories = new HashMap<ConcernId, List<Category>>();
        of(concerns, """
                with sender as (
                    select f.concern_id, c.category, count(*) as excerpts
                    from filing f
                    join comment c on c.id = f.comment_id
                    where f.concern_id = any (:concerns::bigint[])
                      and f.shown
                    group by f.concern_id, c.category, c.submitter_kind, c.name, c.organisation, c.country
                )
                select concern_id, category, sum(excerpts) as excerpts, count(*) as senders
                from sender
                group by concern_id, category
                order by senders desc, category
                """).query(row -> {
            var category = new Category(row.getString("category"), row.getLong("excerpts"), row.getLong("senders"));
            categories
                    .computeIfAbsent(new ConcernId(row.getLong("concern_id")), _ -> new ArrayList<>())
                    .add(category);
        });
        return categories;
    }

    /** The labels of the provisions that excerpts under each of these concerns are about. */
    Map<ConcernId, List<String>> labels(Collection<ConcernId> concerns) {
        var labels = new HashMap<ConcernId, List<String>>();
        of(concerns, """
                select distinct f.concern_id, r.label
                from filing f
                join excerpt_read_as r on r.excerpt_id = f.excerpt_id
                where f.concern_id = any (:concerns::bigint[])
                  and f.shown
                  and r.lineage_id is not null
                order by f.concern_id, r.label
                """).query(row -> {
            labels.computeIfAbsent(new ConcernId(row.getLong("concern_id")), _ -> new ArrayList<>())
                    .add(row.getString("label"));
        });
        return labels;
    }

    /** The first excerpts under each of these concerns, those that were marked first in front. */
    Map<ConcernId, List<ExcerptId>> first(Collection<ConcernId> concerns, int most) {
        var first = new HashMap<ConcernId, List<ExcerptId>>();
        of(concerns, """
                select c.id as concern_id, f.excerpt_id
                from unnest(:concerns::bigint[]) as c (id)
                cross join lateral (
                    select f.excerpt_id
                    from filing f
                    where f.concern_id = c.id
                      and f.shown
                    order by f.excerpt_id
                    limit :most) as f
                order by c.id, f.excerpt_id
                """).param("most", most).query(row -> {
            first.computeIfAbsent(new ConcernId(row.getLong("concern_id")), _ -> new ArrayList<>())
                    .add(new ExcerptId(row.getLong("excerpt_id")));
        });
        return first;
    }

    private JdbcClient.StatementSpec of(Collection<ConcernId> concerns, String query) {
        return jdbc.sql(query)
                .param("concerns", concerns.stream().map(ConcernId::value).toArray(Long[]::new));
    }
}

package org.rulewright.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Stance;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what staff say of excerpts: the provision that they are about, and the side that they take. */
@Repository
class BearingStore {

    /** How many excerpts are read to find out what a concern is about. */
    private static final int READ = 1000;

    private static final int TOUCHED = 6;

    private final JdbcClient jdbc;

    BearingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of these; those of which nothing was said are left out. */
    Map<ExcerptId, Bearing> of(Collection<ExcerptId> excerpts) {
        var bearings = new HashMap<ExcerptId, Bearing>();
        jdbc.sql("""
                select excerpt_id, version_id, lineage_id, label, stance, set_by, set_at
                from excerpt_bearing
                where excerpt_id = any (:excerpts::bigint[])
                """)
                .param("excerpts", excerpts.stream().map(ExcerptId::value).toArray(Long[]::new))
                .query(row -> {
                    bearings.put(new ExcerptId(row.getLong("excerpt_id")), bearing(row));
                });
        return bearings;
    }

    /** What most comments under the concern are about in front, as far as its newest excerpts tell; not the whole rule. */
    List<LineageId> touched(ConcernId concern) {
        return jdbc.sql("""
                select about.lineage_id
                from (select newest.comment_id,
                             case when b.excerpt_id is null then p.lineage_id else b.lineage_id end as lineage_id
                      from (select excerpt_id, comment_id
                            from filing
                            where concern_id = :concern
                              and shown
                            order by excerpt_id desc
                            limit :read) as newest
                      join excerpt e on e.id = newest.excerpt_id
                      left join excerpt_bearing b on b.excerpt_id = e.id
                      left join comment_point p on p.comment_id = e.comment_id and p.number = e.point_number) as about
                where about.lineage_id is not null
                group by about.lineage_id
                order by count(distinct about.comment_id) desc, about.lineage_id
                limit :touched
                """)
                .param("concern", concern.value())
                .param("read", READ)
                .param("touched", TOUCHED)
                .query((row, _) -> new LineageId(row.getLong("lineage_id")))
                .list();
    }

    void put(ExcerptId excerpt, Bearing.@Nullable Target on, Stance stance, Act act) {
        jdbc.sql("""
                insert into excerpt_bearing (excerpt_id, version_id, lineage_id, label, stance, set_by, set_at)
                values (:excerpt, :version, :lineage, :label, :stance, :by, :at)
                on conflict (excerpt_id) do update
                set version_id = excluded.version_id, lineage_id = excluded.lineage_id, label = excluded.label,
                    stance = excluded.stance, set_by = excluded.set_by, set_at = excluded.set_at
                """)
                .param("excerpt", excerpt.value())
                .param("version", on == null ? null : on.version().value())
                .param("lineage", on == null ? null : on.lineage().value())
                .param("label", on == null ? "" : on.label())
                .param("stance", stance.name())
                .param("by", ExcerptStore.id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Bearing bearing(ResultSet row) throws SQLException {
        var version = row.getObject("version_id", Long.class);
        return new Bearing(
                version == null
                        ? null
                        : new Bearing.Target(
                                new VersionId(version),
                                new LineageId(row.getLong("lineage_id")),
                                row.getString("label")),
                Stance.valueOf(row.getString("stance")),
                ExcerptStore.act(row, "set_by", "set_at"));
    }
}

package org.rulewright.synthesis.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the facts that the points under a concern, or around what is marked in them, offer; the same fact once, with the
 * first of those who give it.
 */
@Repository
class FactStore {

    private static final int DIFFERENT = 200;
    private static final int TELLERS = 4;

    private static final String GIVEN = """
            from filing f
            join excerpt_read_as r on r.excerpt_id = f.excerpt_id
            join comment_evidence v on v.point_id = r.point_id
            where f.concern_id = :concern
              and f.shown
            """;

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Same(Evidence evidence, long comments) {}

    Facts of(ConcernId concern) {
        var tellers = new LinkedHashMap<Same, List<Teller>>();
        var different = new EnumMap<EvidenceKind, Long>(EvidenceKind.class);
        jdbc.sql("""
                with given as materialized (
                    select v.kind collate "C" as kind, v.value collate "C" as value, v.maker collate "C" as maker,
                           v.country collate "C" as country, v.per collate "C" as per,
                           case when v.kind = 'THRESHOLD' then '' else v.source end collate "C" as source,
                           f.comment_id, min(f.excerpt_id) as excerpt_id, max(v.source) as told_source
                """ + GIVEN + """
                      and v.kind <> 'LICENCES'
                    group by 1, 2, 3, 4, 5, 6, 7
                ),
                counted as (
                    select kind, value, maker, country, per, source, count(*) as comments,
                           row_number() over (partition by kind
                                              order by count(*) desc, value, maker, country, per, source) as rank,
                           count(*) over (partition by kind) as different
                    from given
                    group by kind, value, maker, country, per, source
                ),
                told as (
                    select k.*, g.comment_id, g.excerpt_id, g.told_source,
                           row_number() over (partition by k.kind, k.rank order by g.comment_id) as place
                    from counted k
                    join given g using (kind, value, maker, country, per, source)
                    where k.rank <= :different
                )
                select t.kind, t.value, t.maker, t.country, t.per, t.source, t.told_source, t.comments, t.different,
                       t.excerpt_id, c.tracking_number, c.category,
                       case when c.organisation = '' then c.name else c.organisation end as teller
                from told t
                join comment c on c.id = t.comment_id
                where t.place <= :tellers
                order by t.kind, t.rank, t.place
                """)
                .param("concern", concern.value())
                .param("tellers", TELLERS)
                .param("different", DIFFERENT)
                .query(row -> {
                    tellers.computeIfAbsent(same(row), _ -> new ArrayList<>()).add(teller(row));
                    different.put(EvidenceKind.valueOf(row.getString("kind")), row.getLong("different"));
                });
        return facts(tellers, different, licences(concern));
    }

    private static Facts facts(
            Map<Same, List<Teller>> tellers, Map<EvidenceKind, Long> different, LicenceCount licences) {
        var byKind = new EnumMap<EvidenceKind, List<ClaimedFact>>(EvidenceKind.class);
        tellers.forEach((same, told) -> byKind.computeIfAbsent(same.evidence().kind(), _ -> new ArrayList<>())
                .add(new ClaimedFact(same.evidence(), same.comments(), told)));
        different.replaceAll((_, count) -> Math.max(0, count - DIFFERENT));
        return new Facts(byKind, different, licences);
    }

    private LicenceCount licences(ConcernId concern) {
        return jdbc.sql("""
                with given as (
                    select f.comment_id, max(v.licences_per_year) as licences
                """ + GIVEN + """
                      and v.licences_per_year is not null
                    group by f.comment_id
                )
                select count(*) as comments, coalesce(min(licences), 0) as lowest,
                       coalesce(percentile_disc(0.5) within group (order by licences), 0) as middle,
                       coalesce(max(licences), 0) as highest, coalesce(sum(licences), 0) as sum
                from given
                """)
                .param("concern", concern.value())
                .query((row, _) -> new LicenceCount(
                        row.getLong("comments"),
                        row.getLong("lowest"),
                        row.getLong("middle"),
                        row.getLong("highest"),
                        row.getLong("sum")))
                .single();
    }

    private static Same same(ResultSet row) throws SQLException {
        var evidence = new Evidence(
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("value"),
                row.getString("maker"),
                row.getString("country"),
                row.getString("per"),
                null,
                row.getString("source"));
        return new Same(evidence, row.getLong("comments"));
    }

    private static Teller teller(ResultSet row) throws SQLException {
        return new Teller(
                new TrackingNumber(row.getString("tracking_number")),
                new ExcerptId(row.getLong("excerpt_id")),
                row.getString("teller"),
                row.getString("category"),
                row.getString("told_source"));
    }
}

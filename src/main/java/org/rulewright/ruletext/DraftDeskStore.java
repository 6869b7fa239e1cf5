package org.rulewright.ruletext;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.drafting.DraftLine;
import org.rulewright.ruletext.drafting.Glance;
import org.rulewright.ruletext.drafting.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads drafts a screenful at a time, and keeps who has them open. */
@Repository
class DraftDeskStore {
    /** The version before {@code v}. */
    private static final String BEFORE = """
            select id
            from rule_version o
            where o.docket_id = v.docket_id
              and o.number < v.number
            order by o.number desc
            limit 1
            """;

    private final JdbcClient jdbc;

    DraftDeskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftLine> lines(VersionId version, int offset, int limit) {
        return jdbc.sql("""
                select p.id, p.lineage_id, p.position, p.label, p.kind, p.level,
                       case when p.number = '' or p.words <> '' then left(p.words, 90) else p.number end as beginning,
                       exists (select 1
                               from text_change c
                               where c.to_provision_id = p.id
                                 and c.from_version_id = b.id
                                 and not c.vanished) as changed
                from provision p
                join rule_version v on v.id = p.version_id
                left join lateral ({before}) b on true
                where p.version_id = :version
                  and p.position >= :offset
                order by p.position
                limit :limit
                """.replace("{before}", BEFORE))
                .param("version", version.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new DraftLine(
                        new ProvisionId(row.getLong("id")),
                        new LineageId(row.getLong("lineage_id")),
                        row.getInt("position"),
                        row.getString("label"),
                        ProvisionKind.valueOf(row.getString("kind")),
                        row.getInt("level"),
                        row.getString("beginning"),
                        row.getBoolean("changed")))
                .list();
    }

    Optional<Provision> find(VersionId version, LineageId lineage) {
        return jdbc.sql("select * from provision where version_id = :version and lineage_id = :lineage")
                .param("version", version.value())
                .param("lineage", lineage.value())
                .query(RuleTextStore.PROVISION)
                .optional();
    }

    int count(VersionId version) {
        return jdbc.sql("select count(*) from provision where version_id = :version")
                .param("version", version.value())
                .query(Integer.class)
                .single();
    }

    /** How much there is of every version of a docket, in order. */
    List<Extent> extents(DocketId docket) {
        return jdbc.sql("""
                select v.id, v.changed_by, v.changed,
                       count(p.id) as provisions,
                       coalesce(sum(length(p.words) - length(replace(p.words, ' ', '')) + 1)
                                filter (where p.words <> ''), 0) as words,
                       (select count(*)
                        from text_change c
                        where c.to_version_id = v.id
                          and c.from_version_id = b.id
                          and not c.vanished) as changes
                from rule_version v
                left join lateral ({before}) b on true
                left join provision p on p.version_id = v.id
                where v.docket_id = :docket
                group by v.id, b.id
                order by v.number
                """.replace("{before}", BEFORE))
                .param("docket", docket.value())
                .query((row, _) -> new Extent(
                        new VersionId(row.getLong("id")),
                        row.getInt("provisions"),
                        row.getLong("words"),
                        row.getInt("changes"),
                        Optional.ofNullable(row.getTimestamp("changed")).map(Timestamp::toInstant),
                        row.getString("changed_by")))
                .list();
    }

    /** How much there is of a version, and who last touched it when. */
    record Extent(
            VersionId version, int provisions, long words, int changes, Optional<Instant> changed, String changedBy) {}

    /** Notes the visit, and says how the draft stands and who else is there: one statement, asked every other second. */
    Glance look(VersionId version, Visit visit, String name) {
        var at = visit.at();
        var rows = jdbc.sql("""
                with here as (
                    insert into draft_visit (version_id, seat, visitor, lineage_id, seen)
                    values (:version, :seat, :name, :at, clock_timestamp())
                    on conflict (version_id, seat) do update
                    set lineage_id = excluded.lineage_id, seen = excluded.seen
                )
                select v.revision, v.published is not null as published, o.visitor, coalesce(p.label, '') as label
                from rule_version v
                left join draft_visit o on o.version_id = v.id
                                       and o.seat <> :seat
                                       and o.seen > clock_timestamp() - interval '8 seconds'
                left join provision p on p.version_id = v.id and p.lineage_id = o.lineage_id
                where v.id = :version
                order by o.visitor, o.seat
                """)
                .param("version", version.value())
                .param("seat", visit.seat())
                .param("name", name)
                .param("at", at == null ? null : at.value())
                .query((row, _) -> new Glance(
                        row.getInt("revision"),
                        row.getBoolean("published"),
                        row.getString("visitor") == null
                                ? List.of()
                                : List.of(new Glance.Present(row.getString("visitor"), row.getString("label")))))
                .list();
        var others = rows.stream().flatMap(row -> row.others().stream()).toList();
        return new Glance(rows.getFirst().revision(), rows.getFirst().isPublished(), others);
    }

    void leave(VersionId version, String seat) {
        jdbc.sql("""
                delete from draft_visit
                where version_id = :version
                  and (seat = :seat or seen < clock_timestamp() - interval '1 hour')
                """).param("version", version.value()).param("seat", seat).update();
    }

    /** The draft's count just now. */
    int revision(VersionId version) {
        return jdbc.sql("select revision from rule_version where id = :version")
                .param("version", version.value())
                .query(Integer.class)
                .single();
    }
}

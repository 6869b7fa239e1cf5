package org.rulewright.ruletext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.base.Sha256;
import org.rulewright.ruletext.drafting.DraftTie;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the provisions of drafts, with the counts that tell whether somebody changed them meanwhile. */
@Repository
class DraftTextStore {
    /** The counts of a draft: the last act on it, and the last one on its outline. */
    record Counts(int revision, int outline, boolean isPublished) {}

    /** A provision in its place, with the count at which it last changed. */
    record Line(LineageId lineage, int position, Passage passage, int revision) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DraftTextStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets nobody else change the version until the transaction ends, and says how it stands. */
    Counts lock(VersionId version) {
        return jdbc.sql("""
                select revision, outline_revision, published is not null as published
                from rule_version
                where id = :version
                for update
                """)
                .param("version", version.value())
                .query(DraftTextStore::counts)
                .single();
    }

    private static Counts counts(ResultSet row, int number) throws SQLException {
        return new Counts(row.getInt("revision"), row.getInt("outline_revision"), row.getBoolean("published"));
    }

    List<Line> lines(VersionId version) {
        return jdbc.sql("""
                select lineage_id, position, number, label, kind, level, words, revision
                from provision
                where version_id = :version
                order by position
                """)
                .param("version", version.value())
                .query((row, _) -> new Line(
                        new LineageId(row.getLong("lineage_id")),
                        row.getInt("position"),
                        RuleTextStore.passage(row),
                        row.getInt("revision")))
                .list();
    }

    Set<DraftTie> ties(VersionId version) {
        return jdbc
                .sql("select lineage_id, from_lineage_id, kind from lineage_tie where version_id = :version")
                .param("version", version.value())
                .query((row, _) -> new DraftTie(
                        new LineageId(row.getLong("lineage_id")),
                        new LineageId(row.getLong("from_lineage_id")),
                        DraftTie.Kind.valueOf(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void remove(VersionId version, Collection<LineageId> gone) {
        if (gone.isEmpty()) {
            return;
        }
        var lineages = gone.stream().map(LineageId::value).toList();
        for (var statement :
                List.of("""
                update text_change c
                set vanished = true, to_provision_id = null
                from provision p
                where p.id = c.to_provision_id
                  and p.version_id = :version
                  and p.lineage_id in (:lineages)
                """, """
                update text_change c
                set vanished = true, from_provision_id = null
                from provision p
                where p.id = c.from_provision_id
                  and p.version_id = :version
                  and p.lineage_id in (:lineages)
                """, "delete from provision where version_id = :version and lineage_id in (:lineages)")) {
            jdbc.sql(statement)
                    .param("version", version.value())
                    .param("lineages", lineages)
                    .update();
        }
    }

    /** Puts provisions in or up to date. */
    void put(VersionId version, List<Line> lines) {
        var rows = lines.stream().map(line -> row(version, line)).toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into provision (version_id, lineage_id, position, kind, number, label, level, words, hash,
                                       revision)
                values (:version, :lineage, :position, :kind, :number, :label, :level, :words, :hash, :revision)
                on conflict (version_id, lineage_id) do update
                set position = excluded.position, kind = excluded.kind, number = excluded.number,
                    label = excluded.label, level = excluded.level, words = excluded.words, hash = excluded.hash,
                    revision = excluded.revision
                """, rows);
    }

    private static SqlParameterSource row(VersionId version, Line line) {
        return RuleTextStore.row(version, line.position(), line.passage(), line.lineage())
                .addValue("revision", line.revision());
    }

    void putTies(VersionId version, Set<DraftTie> ties) {
        jdbc.sql("delete from lineage_tie where version_id = :version")
                .param("version", version.value())
                .update();
        var rows = ties.stream()
                .map(tie -> new MapSqlParameterSource("version", version.value())
                        .addValue("lineage", tie.lineage().value())
                        .addValue("from", tie.from().value())
                        .addValue("kind", tie.kind().name()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into lineage_tie (version_id, lineage_id, from_lineage_id, kind)
                values (:version, :lineage, :from, :kind)
                on conflict do nothing
                """, rows);
    }

    void begun(VersionId version, VersionId from, String by, Instant at) {
        jdbc.sql("""
                update rule_version
                set based_on_id = :from, created = :at, created_by = :by
                where id = :version
                """)
                .param("version", version.value())
                .param("from", from.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void changed(VersionId version, Counts counts, Sha256 hash, String by, Instant at) {
        jdbc.sql("""
                update rule_version
                set revision = :revision, outline_revision = :outline, hash = :hash, changed = :at, changed_by = :by
                where id = :version
                """)
                .param("version", version.value())
                .param("revision", counts.revision())
                .param("outline", counts.outline())
                .param("hash", hash.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

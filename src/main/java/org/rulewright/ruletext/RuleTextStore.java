package org.rulewright.ruletext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps versions and their provisions. */
@Repository
class RuleTextStore {
    static final RowMapper<Provision> PROVISION = (row, _) -> new Provision(
            new ProvisionId(row.getLong("id")),
            new LineageId(row.getLong("lineage_id")),
            row.getInt("position"),
            passage(row),
            new Sha256(row.getString("hash")));

    private static final RowMapper<RuleVersion> VERSION = (row, _) -> new RuleVersion(
            new VersionId(row.getLong("id")),
            new DocketId(row.getLong("docket_id")),
            row.getInt("number"),
            VersionKind.valueOf(row.getString("kind")),
            row.getString("label"),
            row.getObject("dated", LocalDate.class),
            row.getString("author"),
            row.getString("source"),
            new Sha256(row.getString("hash")),
            instant(row.getTimestamp("published")),
            row.getString("note"));

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    RuleTextStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                row.getString("number"),
                row.getString("label"),
                ProvisionKind.valueOf(row.getString("kind")),
                row.getInt("level"),
                row.getString("words"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    List<RuleVersion> versions(DocketId docket) {
        return jdbc.sql("""
                select *
                from rule_version
                where docket_id = :docket
                order by number
                """).param("docket", docket.value()).query(VERSION).list();
    }

    Optional<RuleVersion> find(VersionId id) {
        return jdbc.sql("select * from rule_version where id = :id")
                .param("id", id.value())
                .query(VERSION)
                .optional();
    }

    Optional<RuleVersion> versionOf(ProvisionId provision) {
        return jdbc.sql("""
                select v.*
                from rule_version v
                join provision p on p.version_id = v.id
                where p.id = :provision
                """)
                .param("provision", provision.value())
                .query(VERSION)
                .optional();
    }

    List<Provision> provisions(VersionId version) {
        return jdbc.sql("""
                select *
                from provision
                where version_id = :version
                order by position
                """).param("version", version.value()).query(PROVISION).list();
    }

    /** Adds the version as a draft. */
    VersionId addVersion(DocketId docket, int number, NewVersion version, Sha256 hash) {
        var id = jdbc.sql("""
                insert into rule_version (docket_id, number, kind, label, dated, author, source, note, hash)
                values (:docket, :number, :kind, :label, :dated, :author, :source, :note, :hash)
                returning id
                """)
                .param("docket", docket.value())
                .param("number", number)
                .param("kind", version.kind().name())
                .param("label", version.label())
                .param("dated", version.dated())
                .param("author", version.author())
                .param("source", version.source())
                .param("note", version.note())
                .param("hash", hash.value())
                .query(Long.class)
                .single();
        return new VersionId(id);
    }

    List<LineageId> newLineages(int count) {
        return jdbc.sql("select nextval('provision_lineage') from generate_series(1, :count)")
                .param("count", count)
                .query((row, _) -> new LineageId(row.getLong(1)))
                .list();
    }

    void addProvisions(VersionId version, List<Passage> passages, List<LineageId> lineages) {
        var rows = IntStream.range(0, passages.size())
                .mapToObj(position -> row(version, position, passages.get(position), lineages.get(position)))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into provision (version_id, lineage_id, position, kind, number, label, level, words, hash)
                values (:version, :lineage, :position, :kind, :number, :label, :level, :words, :hash)
                """, rows);
    }

    static MapSqlParameterSource row(VersionId version, int position, Passage passage, LineageId lineage) {
        return new MapSqlParameterSource("version", version.value())
                .addValue("lineage", lineage.value())
                .addValue("position", position)
                .addValue("kind", passage.kind().name())
                .addValue("number", passage.number())
                .addValue("label", passage.label())
                .addValue("level", passage.level())
                .addValue("words", passage.text())
                .addValue("hash", Sha256.of(passage.text()).value());
    }

    void rename(VersionId version, VersionKind kind) {
        jdbc.sql("""
                update rule_version
                set kind = :kind
                where id = :version
                """)
                .param("version", version.value())
                .param("kind", kind.name())
                .update();
    }

    /** Makes it public; a draft that was written here bears the day on which it became so. */
    void publish(VersionId version, Instant moment, ZoneId zone) {
        jdbc.sql("""
                update rule_version
                set published = :moment,
                    dated = case when based_on_id is null then dated else :day end
                where id = :version
                """)
                .param("version", version.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("day", moment.atZone(zone).toLocalDate())
                .update();
    }
}

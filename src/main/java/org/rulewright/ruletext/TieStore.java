package org.rulewright.ruletext;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which provisions took words of which others, version by version. */
@Repository
class TieStore {
    private static final RowMapper<Tie> TIE = (row, _) -> new Tie(
            row.getInt("number"),
            new LineageId(row.getLong("lineage_id")),
            new LineageId(row.getLong("from_lineage_id")),
            Tie.Kind.valueOf(row.getString("kind")));

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TieStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The ties of all versions after the one number and up to the other, the newest first. */
    List<Tie> between(DocketId docket, int after, int upTo) {
        return jdbc.sql("""
                select v.number, t.lineage_id, t.from_lineage_id, t.kind
                from lineage_tie t
                join rule_version v on v.id = t.version_id
                where v.docket_id = :docket
                  and v.number > :after
                  and v.number <= :upTo
                order by v.number desc, t.lineage_id, t.from_lineage_id
                """)
                .param("docket", docket.value())
                .param("after", after)
                .param("upTo", upTo)
                .query(TIE)
                .list();
    }

    /** Adds ties to a draft; those that are there already stay. */
    void add(VersionId version, List<Tie> ties) {
        var rows = ties.stream()
                .map(tie -> new MapSqlParameterSource("version", version.value())
                        .addValue("lineage", tie.lineage().value())
                        .addValue("from", tie.from().value())
                        .addValue("kind", tie.kind().name()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into lineage_tie (version_id, lineage_id, from_lineage_id, kind)
                values (:version, :lineage, :from, :kind)
                on conflict (version_id, lineage_id, from_lineage_id) do nothing
                """, rows);
    }

    /** Forgets all ties of one provision of a draft. */
    void remove(VersionId version, LineageId lineage) {
        jdbc.sql("""
                delete from lineage_tie
                where version_id = :version
                  and lineage_id = :lineage
                """)
                .param("version", version.value())
                .param("lineage", lineage.value())
                .update();
    }
}

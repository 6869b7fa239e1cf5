package org.rulewright.ruletext;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the matching could not tell, and what staff said about it. */
@Repository
class DoubtStore {
    /** A provision of a version that may be, or may come from, an old one. */
    record Filed(LineageId lineage, LineageId from, Verdict guess, boolean accepted, double likeness) {}

    /** What was said about an old provision and new words. */
    record Answered(LineageId from, Sha256 words, Verdict verdict) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DoubtStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(VersionId version, List<Filed> doubts) {
        var rows = doubts.stream()
                .map(doubt -> new MapSqlParameterSource("version", version.value())
                        .addValue("lineage", doubt.lineage().value())
                        .addValue("from", doubt.from().value())
                        .addValue("relation", doubt.guess().name())
                        .addValue("accepted", doubt.accepted())
                        .addValue("likeness", doubt.likeness()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into lineage_doubt (version_id, lineage_id, from_lineage_id, relation, accepted, likeness)
                values (:version, :lineage, :from, :relation, :accepted, :likeness)
                on conflict (version_id, lineage_id, from_lineage_id) do nothing
                """, rows);
    }

    /** The open doubts of a version, in the order of its text; those about provisions that went since are left out. */
    List<Filed> open(VersionId version) {
        return jdbc.sql("""
                select d.*
                from lineage_doubt d
                join provision p on p.version_id = d.version_id and p.lineage_id = d.lineage_id
                where d.version_id = :version
                order by p.position, d.from_lineage_id
                """)
                .param("version", version.value())
                .query((row, _) -> new Filed(
                        new LineageId(row.getLong("lineage_id")),
                        new LineageId(row.getLong("from_lineage_id")),
                        Verdict.valueOf(row.getString("relation")),
                        row.getBoolean("accepted"),
                        row.getDouble("likeness")))
                .list();
    }

    /** The lineages that an open doubt is about, in the versions after the one number and up to the other. */
    Set<LineageId> doubted(DocketId docket, int after, int upTo) {
        return jdbc
                .sql("""
                select unnest(array[d.lineage_id, d.from_lineage_id]) as lineage
                from lineage_doubt d
                join rule_version v on v.id = d.version_id
                where v.docket_id = :docket
                  and v.number > :after
                  and v.number <= :upTo
                """)
                .param("docket", docket.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, _) -> new LineageId(row.getLong("lineage")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Closes all doubts about a provision. */
    void close(VersionId version, LineageId lineage) {
        jdbc.sql("delete from lineage_doubt where version_id = :version and lineage_id = :lineage")
                .param("version", version.value())
                .param("lineage", lineage.value())
                .update();
    }

    /** Keeps an answer in place of one given before. */
    void remember(DocketId docket, Answered answer, String by, Instant at) {
        jdbc.sql("""
                insert into lineage_answer (docket_id, from_lineage_id, words_hash, relation, answered_by, answered)
                values (:docket, :from, :words, :relation, :by, :at)
                on conflict (docket_id, from_lineage_id, words_hash) do update
                set relation = excluded.relation, answered_by = excluded.answered_by, answered = excluded.answered
                """)
                .param("docket", docket.value())
                .param("from", answer.from().value())
                .param("words", answer.words().value())
                .param("relation", answer.verdict().relation().map(Enum::name).orElse(null))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Answered> answers(DocketId docket) {
        return jdbc.sql("""
                select from_lineage_id, words_hash, coalesce(relation, 'NEW') as verdict
                from lineage_answer
                where docket_id = :docket
                """)
                .param("docket", docket.value())
                .query((row, _) -> new Answered(
                        new LineageId(row.getLong("from_lineage_id")),
                        new Sha256(row.getString("words_hash")),
                        Verdict.valueOf(row.getString("verdict"))))
                .list();
    }
}

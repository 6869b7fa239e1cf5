package org.rulewright.ruletext.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.intake.source.Format;
import org.rulewright.ruletext.intake.source.Unplaced;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports until they are saved, and what the saved ones could not place for ever. */
@Repository
class ImportStore {
    private static final TypeReference<List<Passage>> PASSAGES = new TypeReference<>() {};
    private static final TypeReference<List<Unplaced>> UNPLACED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    ImportId add(TextImport begun, Instant moment) {
        var id = jdbc.sql("""
                insert into text_import (docket_id, source_name, format, facts, passages, unplaced, revision, begun)
                values (:docket, :name, :format, :facts::jsonb, :passages::jsonb, :unplaced::jsonb, 0, :begun)
                returning id
                """)
                .param("docket", begun.docket().value())
                .param("name", begun.sourceName())
                .param("format", begun.format().name())
                .param("facts", json.writeValueAsString(begun.facts()))
                .param("passages", json.writeValueAsString(begun.text().passages()))
                .param("unplaced", json.writeValueAsString(begun.text().unplaced()))
                .param("begun", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new ImportId(id);
    }

    Optional<TextImport> find(ImportId id) {
        return jdbc.sql("select * from text_import where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    List<ImportHead> waiting(DocketId docket) {
        return jdbc.sql("""
                select id, source_name, format, jsonb_array_length(passages) as provisions, begun
                from text_import
                where docket_id = :docket
                order by begun desc
                """)
                .param("docket", docket.value())
                .query((row, _) -> new ImportHead(
                        new ImportId(row.getLong("id")),
                        row.getString("source_name"),
                        Format.valueOf(row.getString("format")),
                        row.getInt("provisions"),
                        row.getTimestamp("begun").toInstant()))
                .list();
    }

    /** Whether the text was changed; it is not where somebody else changed it since that revision. */
    boolean change(ImportId id, int revision, PendingText text) {
        return jdbc.sql("""
                update text_import
                set passages = :passages::jsonb, unplaced = :unplaced::jsonb, revision = revision + 1
                where id = :id and revision = :revision
                """)
                        .param("id", id.value())
                        .param("revision", revision)
                        .param("passages", json.writeValueAsString(text.passages()))
                        .param("unplaced", json.writeValueAsString(text.unplaced()))
                        .update()
                == 1;
    }

    void describe(ImportId id, VersionFacts facts) {
        jdbc.sql("""
                update text_import
                set facts = :facts::jsonb
                where id = :id
                """)
                .param("id", id.value())
                .param("facts", json.writeValueAsString(facts))
                .update();
    }

    /** Whether it was still there to be removed. */
    boolean remove(ImportId id) {
        return jdbc.sql("delete from text_import where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void keepUnplaced(VersionId version, List<Unplaced> unplaced) {
        var rows = IntStream.range(0, unplaced.size())
                .mapToObj(number -> row(version, number, unplaced.get(number)))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into unplaced_text (version_id, number, before_position, reason, why, words)
                values (:version, :number, :before, :reason, :why, :words)
                """, rows);
    }

    private static SqlParameterSource row(VersionId version, int number, Unplaced left) {
        return new MapSqlParameterSource("version", version.value())
                .addValue("number", number)
                .addValue("before", left.before())
                .addValue("reason", left.reason().name())
                .addValue("why", left.why())
                .addValue("words", left.text());
    }

    private TextImport read(ResultSet row) throws SQLException {
        return new TextImport(
                new ImportId(row.getLong("id")),
                new DocketId(row.getLong("docket_id")),
                row.getString("source_name"),
                Format.valueOf(row.getString("format")),
                json.readValue(row.getString("facts"), VersionFacts.class),
                new PendingText(
                        json.readValue(row.getString("passages"), PASSAGES),
                        json.readValue(row.getString("unplaced"), UNPLACED)),
                row.getInt("revision"));
    }
}

package org.rulewright.ruletext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.LoggedAct;
import org.rulewright.ruletext.drafting.Patch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was done to drafts, by whom and when, and how to take it back. */
@Repository
class DraftActStore {
    /** An act with what it did. */
    record Kept(LoggedAct act, LineageId lineage, Patch patch) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftActStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(VersionId version, Kept kept) {
        jdbc.sql("""
                insert into draft_act (version_id, revision, act, label, lineage_id, patch, done_by, done)
                values (:version, :revision, :act, :label, :lineage, :patch::jsonb, :by, :at)
                """)
                .param("version", version.value())
                .param("revision", kept.act().revision())
                .param("act", kept.act().act().name())
                .param("label", kept.act().label())
                .param("lineage", kept.lineage().value())
                .param("patch", json.writeValueAsString(kept.patch()))
                .param("by", kept.act().by())
                .param("at", kept.act().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets an act that a later one has taken up into itself. */
    void remove(VersionId version, int revision) {
        jdbc.sql("delete from draft_act where version_id = :version and revision = :revision")
                .param("version", version.value())
                .param("revision", revision)
                .update();
    }

    /** The last act that was not taken back. */
    Optional<Kept> last(VersionId version) {
        return jdbc.sql("""
                select *
                from draft_act
                where version_id = :version
                  and undone is null
                order by revision desc
                limit 1
                """)
                .param("version", version.value())
                .query((row, number) -> new Kept(
                        act(row, number),
                        new LineageId(row.getLong("lineage_id")),
                        json.readValue(row.getString("patch"), Patch.class)))
                .optional();
    }

    /** Who acted at that count, or else last of all; empty for the portal itself. */
    String by(VersionId version, int revision) {
        return jdbc.sql("""
                select coalesce(a.done_by, v.changed_by)
                from rule_version v
                left join draft_act a on a.version_id = v.id and a.revision = :revision
                where v.id = :version
                """)
                .param("version", version.value())
                .param("revision", revision)
                .query(String.class)
                .single();
    }

    /** The latest acts, the last one first. */
    List<LoggedAct> latest(VersionId version, int most) {
        return jdbc.sql("""
                select revision, act, label, done_by, done, undone
                from draft_act
                where version_id = :version
                order by revision desc
                limit :most
                """)
                .param("version", version.value())
                .param("most", most)
                .query(DraftActStore::act)
                .list();
    }

    void undone(VersionId version, int revision, String by, Instant at) {
        jdbc.sql("""
                update draft_act
                set undone = :at, undone_by = :by
                where version_id = :version
                  and revision = :revision
                """)
                .param("version", version.value())
                .param("revision", revision)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LoggedAct act(ResultSet row, int number) throws SQLException {
        return new LoggedAct(
                row.getInt("revision"),
                DraftAct.Kind.valueOf(row.getString("act")),
                row.getString("label"),
                row.getString("done_by"),
                row.getTimestamp("done").toInstant(),
                row.getTimestamp("undone") != null);
    }
}

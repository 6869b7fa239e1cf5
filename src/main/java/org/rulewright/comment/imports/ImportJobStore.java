package org.rulewright.comment.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports that were begun at the desk, and how far they are. */
@Repository
class ImportJobStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportJobStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is imported for whom: the name that its administrator gave it, and where it lies. */
    record Task(String id, String source, Path path, String by, Sha256 stamp) {}

    /** A task that has not ended, and from where it goes on. */
    record Unfinished(Task task, ImportStart start) {}

    /** A job as far as it came; neither report nor refusal while it runs. */
    record Row(
            String id,
            String source,
            long kept,
            @Nullable ImportReport report,
            @Nullable String refused) {}

    void add(Task task, Path home) {
        jdbc.sql("""
                insert into import_job (id, source, path, home, by, stamp)
                values (:id, :source, :path, :home, :by, :stamp)
                """)
                .param("id", task.id())
                .param("source", task.source())
                .param("path", task.path().toString())
                .param("home", home.toString())
                .param("by", task.by())
                .param("stamp", task.stamp().value())
                .update();
    }

    /** Notes that so much is settled; what comes after it is done again, which doubles nothing. */
    void reached(String id, ImportStart settled) {
        jdbc.sql("""
                update import_job
                set position = :position, kept = :kept, changed = :changed
                where id = :id
                """)
                .param("position", settled.position())
                .param("kept", settled.kept())
                .param("changed", settled.changed())
                .param("id", id)
                .update();
    }

    void finish(String id, ImportReport report) {
        jdbc.sql("update import_job set ended = clock_timestamp(), report = :report::jsonb where id = :id")
                .param("report", json.writeValueAsString(report))
                .param("id", id)
                .update();
    }

    void refuse(String id, String key) {
        jdbc.sql("update import_job set ended = clock_timestamp(), refused = :key where id = :id")
                .param("key", key)
                .param("id", id)
                .update();
    }

    /** What a portal with this home began and did not end, in order. */
    List<Unfinished> unfinished(Path home) {
        return jdbc.sql("""
                select id, source, path, by, stamp, position, kept, changed
                from import_job
                where ended is null
                  and home = :home
                order by begun
                """)
                .param("home", home.toString())
                .query((row, _) -> new Unfinished(
                        new Task(
                                row.getString("id"),
                                row.getString("source"),
                                Path.of(row.getString("path")),
                                row.getString("by"),
                                new Sha256(row.getString("stamp"))),
                        new ImportStart(row.getLong("position"), row.getLong("kept"), row.getLong("changed"))))
                .list();
    }

    Optional<Row> find(String id) {
        return jdbc.sql("""
                select id, source, kept, report::text as report, refused
                from import_job
                where id = :id
                """)
                .param("id", id)
                .query((row, _) -> new Row(
                        row.getString("id"),
                        row.getString("source"),
                        row.getLong("kept"),
                        report(row.getString("report")),
                        row.getString("refused")))
                .optional();
    }

    private @Nullable ImportReport report(@Nullable String written) {
        return written == null ? null : json.readValue(written, ImportReport.class);
    }
}

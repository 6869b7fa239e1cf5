package org.rulewright.synthesis.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.PointId;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.VersionId;
import org.rulewright.synthesis.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps sandboxes, and which wordings drafts took over. */
@Repository
class SandboxStore {
    private static final String SELECT = """
            select s.id, s.docket_id, s.name, s.changed,
                   coalesce(author.display_name, '') as author,
                   coalesce(editor.display_name, '') as editor,
                   array(select c.point_id
                         from sandbox_choice c
                         where c.sandbox_id = s.id
                         order by c.chosen, c.point_id) as chosen
            from sandbox s
            left join account author on author.id = s.begun_by
            left join account editor on editor.id = s.changed_by
            """;

    private final JdbcClient jdbc;

    SandboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sandbox> all(DocketId docket) {
        return jdbc.sql(SELECT + "where s.docket_id = :docket order by s.id")
                .param("docket", docket.value())
                .query((row, _) -> sandbox(row))
                .list();
    }

    Optional<Sandbox> find(SandboxId id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id.value())
                .query((row, _) -> sandbox(row))
                .optional();
    }

    /** Lets nobody else change it until the transaction ends; says whether it is there. */
    boolean hold(SandboxId id) {
        return jdbc.sql("select 1 from sandbox where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    SandboxId add(DocketId docket, String name, Act act) {
        var id = jdbc.sql("""
                insert into sandbox (docket_id, name, begun_by, changed_by, changed)
                values (:docket, :name, :by, :by, :at)
                returning id
                """)
                .param("docket", docket.value())
                .param("name", name)
                .param("by", id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new SandboxId(id);
    }

    void rename(SandboxId id, String name) {
        jdbc.sql("update sandbox set name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    void remove(SandboxId id) {
        jdbc.sql("delete from sandbox where id = :id").param("id", id.value()).update();
    }

    void choose(SandboxId id, PointId point, Act act) {
        jdbc.sql("""
                insert into sandbox_choice (sandbox_id, point_id, chosen)
                values (:sandbox, :point, :at)
                on conflict do nothing
                """)
                .param("sandbox", id.value())
                .param("point", point.value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(SandboxId id, Collection<PointId> points) {
        jdbc.sql("delete from sandbox_choice where sandbox_id = :sandbox and point_id in (:points)")
                .param("sandbox", id.value())
                .param("points", points.stream().map(PointId::value).toList())
                .update();
    }

    void changed(SandboxId id, Act act) {
        jdbc.sql("""
                update sandbox
                set changed_by = :by, changed = :at
                where id = :id
                """)
                .param("by", id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void carried(VersionId version, LineageId lineage, Collection<PointId> points, Act act) {
        for (var point : points) {
            jdbc.sql("""
                    insert into carried_wording (version_id, lineage_id, point_id, carried_by, carried)
                    values (:version, :lineage, :point, :by, :at)
                    on conflict do nothing
                    """)
                    .param("version", version.value())
                    .param("lineage", lineage.value())
                    .param("point", point.value())
                    .param("by", id(act.by()))
                    .param("at", act.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** What the drafts of the docket took over, the first carried first. */
    List<CarriedWording> carried(DocketId docket) {
        return jdbc.sql("""
                select w.version_id, w.lineage_id, c.id as comment_id, c.tracking_number, p.number
                from carried_wording w
                join comment_point p on p.id = w.point_id
                join comment c on c.id = p.comment_id
                where c.docket_id = :docket
                order by w.carried, c.id, p.number
                """)
                .param("docket", docket.value())
                .query((row, _) -> new CarriedWording(
                        new VersionId(row.getLong("version_id")),
                        new LineageId(row.getLong("lineage_id")),
                        new CommentId(row.getLong("comment_id")),
                        new TrackingNumber(row.getString("tracking_number")),
                        row.getInt("number")))
                .list();
    }

    private static Sandbox sandbox(ResultSet row) throws SQLException {
        var chosen = (Long[]) row.getArray("chosen").getArray();
        return new Sandbox(
                new SandboxId(row.getLong("id")),
                new DocketId(row.getLong("docket_id")),
                row.getString("name"),
                row.getString("author"),
                row.getString("editor"),
                row.getTimestamp("changed").toInstant(),
                List.of(chosen).stream().map(PointId::new).toList());
    }

    private static @Nullable Long id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}

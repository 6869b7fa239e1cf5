package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every decision, taken back or not. */
@Repository
class DecisionStore {

    private static final String SELECT = """
            select id, comment_id, decided_by, decided, from_status, to_status, ground, words, redactions,
                   redactions_before, rule, undone
            from moderation_decision
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DecisionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    DecisionId add(Comment comment, Decision.Move move, Decision.@Nullable Redactions redactions, String by) {
        var reason = move.reason();
        var id = jdbc.sql("""
                insert into moderation_decision (docket_id, comment_id, decided_by, from_status, to_status, ground, words,
                                                 redactions, redactions_before)
                values (:docket, :comment, :by, :from, :to, :ground, :words, :redactions::jsonb, :before::jsonb)
                returning id
                """)
                .param("docket", comment.docket().value())
                .param("comment", comment.id().value())
                .param("by", by)
                .param("from", move.from().name())
                .param("to", move.to().name())
                .param("ground", reason == null ? null : reason.ground().name())
                .param("words", reason == null ? "" : reason.words())
                .param("redactions", redactions == null ? null : json.writeValueAsString(redactions.now()))
                .param("before", redactions == null ? null : json.writeValueAsString(redactions.before()))
                .query(Long.class)
                .single();
        return new DecisionId(id);
    }

    Optional<Decision> find(DecisionId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> decision(row))
                .optional();
    }

    List<Decision> of(CommentId comment) {
        return jdbc.sql(SELECT + """
                where comment_id = :comment
                order by id
                """)
                .param("comment", comment.value())
                .query((row, _) -> decision(row))
                .list();
    }

    /** The last decision of each comment that still stands, the latest first. */
    List<Decision> latest(DocketId docket, Page page) {
        return jdbc.sql(SELECT + """
                as d
                where docket_id = :docket
                  and undone is null
                  and not exists (select from moderation_decision l where l.comment_id = d.comment_id and l.id > d.id)
                order by id desc
                limit :limit offset :offset
                """)
                .param("docket", docket.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> decision(row))
                .list();
    }

    /** Takes the decision back only if it is the comment's last and still stands; says whether it did. */
    boolean undo(DecisionId id, String by) {
        return jdbc.sql("""
                update moderation_decision d
                set undone = clock_timestamp(), undone_by = :by
                where id = :id
                  and undone is null
                  and not exists (select from moderation_decision l where l.comment_id = d.comment_id and l.id > d.id)
                """).param("by", by).param("id", id.value()).update() == 1;
    }

    private Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                new DecisionId(row.getLong("id")),
                new CommentId(row.getLong("comment_id")),
                new Decision.Made(
                        row.getString("decided_by"), row.getTimestamp("decided").toInstant()),
                new Decision.Move(
                        Status.valueOf(row.getString("from_status")),
                        Status.valueOf(row.getString("to_status")),
                        reason(row)),
                redactions(row),
                row.getString("rule") == null ? null : AutoReason.valueOf(row.getString("rule")),
                row.getTimestamp("undone") != null);
    }

    private Decision.@Nullable Redactions redactions(ResultSet row) throws SQLException {
        var now = row.getString("redactions");
        var before = row.getString("redactions_before");
        return now == null || before == null ? null : new Decision.Redactions(marks(now), marks(before));
    }

    private List<Mark> marks(String kept) {
        return List.of(json.readValue(kept, Mark[].class));
    }

    private static @Nullable WithholdingReason reason(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        return ground == null ? null : new WithholdingReason(Ground.valueOf(ground), row.getString("words"));
    }
}

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

/** Keeps every decision, taken back or not. */
@Repository
class DecisionStore {

    private static final String SELECT = """
            select id, comment_id, decided_by, decided, from_status, to_status, ground, words, undone
            from moderation_decision
            """;

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DecisionId add(Comment comment, Decision.Move move, String by) {
        var reason = move.reason();
        var id = jdbc.sql("""
                insert into moderation_decision (docket_id, comment_id, decided_by, from_status, to_status, ground, words)
                values (:docket, :comment, :by, :from, :to, :ground, :words)
                returning id
                """)
                .param("docket", comment.docket().value())
                .param("comment", comment.id().value())
                .param("by", by)
                .param("from", move.from().name())
                .param("to", move.to().name())
                .param("ground", reason == null ? null : reason.ground().name())
                .param("words", reason == null ? "" : reason.words())
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

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                new DecisionId(row.getLong("id")),
                new CommentId(row.getLong("comment_id")),
                new Decision.Made(
                        row.getString("decided_by"), row.getTimestamp("decided").toInstant()),
                new Decision.Move(
                        Status.valueOf(row.getString("from_status")),
                        Status.valueOf(row.getString("to_status")),
                        reason(row)),
                row.getTimestamp("undone") != null);
    }

    private static @Nullable WithholdingReason reason(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        return ground == null ? null : new WithholdingReason(Ground.valueOf(ground), row.getString("words"));
    }
}

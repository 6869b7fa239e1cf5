package org.rulewright.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps acts on many comments, and how far they are. */
@Repository
class BulkStore {

    private static final String STATE = """
            select id, act, total, done, refused, ended, undone
            from moderation_bulk
            """;

    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act that has not ended. */
    record Running(BulkId id, BulkOrder.Act act, @Nullable WithholdingReason reason, String note, String by) {}

    BulkId add(BulkOrder order, String by) {
        var reason = order.reason();
        return new BulkId(jdbc.sql("""
                insert into moderation_bulk (docket_id, act, ground, words, begun_by, total)
                values (:docket, :act, :ground, :words, :by, 0)
                returning id
                """)
                .param("docket", order.docket().value())
                .param("act", order.act().name())
                .param("ground", reason == null ? null : reason.ground().name())
                .param("words", reason == null ? order.note() : reason.words())
                .param("by", by)
                .query(Long.class)
                .single());
    }

    /** The acts that have not ended, the first one in front. */
    List<Running> running() {
        return jdbc.sql("""
                select id, act, ground, words, coalesce(undone_by, begun_by) as by
                from moderation_bulk
                where ended is null
                order by id
                """).query((row, _) -> running(row)).list();
    }

    /** It goes on, backwards: over its decisions that stand. */
    void reverse(BulkId id, String by) {
        jdbc.sql("update moderation_bulk set ended = null, undone_by = :by where id = :id")
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    void belongs(DecisionId decision, BulkId bulk) {
        jdbc.sql("update moderation_decision set bulk_id = :bulk where id = :id")
                .param("bulk", bulk.value())
                .param("id", decision.value())
                .update();
    }

    Optional<BulkState> find(BulkId id) {
        return jdbc.sql(STATE + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> state(row))
                .optional();
    }

    /** Those of a docket that have not ended. */
    List<BulkState> running(DocketId docket) {
        return jdbc.sql(STATE + """
                where docket_id = :docket
                  and ended is null
                order by id
                """)
                .param("docket", docket.value())
                .query((row, _) -> state(row))
                .list();
    }

    private static Running running(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        var words = row.getString("words");
        return new Running(
                new BulkId(row.getLong("id")),
                BulkOrder.Act.valueOf(row.getString("act")),
                ground == null ? null : new WithholdingReason(Ground.valueOf(ground), words),
                words,
                row.getString("by"));
    }

    private static BulkState state(ResultSet row) throws SQLException {
        return new BulkState(
                new BulkId(row.getLong("id")),
                BulkOrder.Act.valueOf(row.getString("act")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("refused"),
                row.getTimestamp("ended") != null,
                row.getInt("undone"));
    }
}
